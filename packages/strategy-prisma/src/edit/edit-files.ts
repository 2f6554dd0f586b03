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
    const format = own.length > 0 && content === formatPrisma(content) ? formatBlock : keepBlock
    const edit = (lines: readonly string[], change: BlockEdit) => editBlock(lines, change, format)
    const lines = own.reduce(edit, content.split('\n'))
    return {path, content: append(lines.join('\n'), more)}
  })
}

type Lines = readonly string[]

function editBlock(lines: Lines, {block: {start, end}, body}: BlockEdit, format: (block: Lines) => Lines): Lines {
  const [head = '', tail = ''] = [lines[start], lines[end]]
  if (body) return lines.toSpliced(start, end - start + 1, ...format([head, ...body, tail]))
  let first = start
  while (/^\s*\/\/\//.test(lines[first - 1] ?? '')) first--
  const isApart = (lines[end + 1] ?? '').trim() === '' && end + 1 < lines.length
  return lines.toSpliced(first, end - first + 1 + (isApart ? 1 : 0))
}

/** A block alone is formatted in no time, and a whole schema isn't. */
function formatBlock(block: Lines): Lines {
  return formatPrisma(`${block.join('\n')}\n`)
    .trimEnd()
    .split('\n')
}

function keepBlock(block: Lines): Lines {
  return block
}

function append(text: string, more: string | undefined): string {
  if (more === undefined) return text
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const gap = text === '' ? '' : text.endsWith('\n') ? eol : `${eol}${eol}`
  return `${text}${gap}${more.replaceAll('\n', eol)}`
}
