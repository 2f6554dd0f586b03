import type {OutputFile} from '@journeywright/schema'
import {formatPrisma} from '../print/format-prisma.js'
import type {TextBlock} from './text-block.js'

/** What becomes of a block: other lines in it, or null where it goes. */
export interface BlockEdit {
  readonly block: TextBlock
  readonly body: readonly string[] | null
}

/** Files with other lines in some of their blocks and new blocks at the end; what was formatted stays so. */
export function editFiles(
  files: readonly OutputFile[],
  edits: readonly BlockEdit[],
  added: ReadonlyMap<string, string>,
): readonly OutputFile[] {
  return files.map(({path, content}) => {
    const own = edits.filter(({block}) => block.path === path).toSorted((a, b) => b.block.start - a.block.start)
    const more = added.get(path)
    if (own.length === 0 && more === undefined) return {path, content}
    const lines = own.reduce<readonly string[]>(editBlock, content.split('\n'))
    const text = append(lines.join('\n'), more)
    return {path, content: content === formatPrisma(content) ? formatPrisma(text) : text}
  })
}

function editBlock(lines: readonly string[], {block: {start, end}, body}: BlockEdit): readonly string[] {
  if (body) return lines.toSpliced(start + 1, end - start - 1, ...body)
  let first = start
  while (/^\s*\/\/\//.test(lines[first - 1] ?? '')) first--
  const isApart = (lines[end + 1] ?? '').trim() === '' && end + 1 < lines.length
  return lines.toSpliced(first, end - first + 1 + (isApart ? 1 : 0))
}

function append(text: string, more: string | undefined): string {
  if (more === undefined) return text
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const gap = text === '' ? '' : text.endsWith('\n') ? eol : `${eol}${eol}`
  return `${text}${gap}${more.replaceAll('\n', eol)}`
}
