import type {Place} from '@journeywright/problems'
import type {Nodes, Root} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {unified, type Processor} from 'unified'
import {scanLines, type MarkdownLine} from '../text/scan-lines.js'

/** A parsed body with what is needed to give places in its file. */
export interface MarkdownText {
  /** Comments and link definitions are blanked: nobody who reads the page sees them. */
  readonly body: string
  readonly bodyLine: number
  readonly file: string
  readonly root: Root
  /** The body's lines with their numbers in the file. */
  readonly lines: readonly MarkdownLine[]
}

const processor = unified().use(remarkParse).use(remarkTables).freeze()

/** Tables alone of GitHub's additions: the whole of remark-gfm doubles the time that a journey takes to read. */
function remarkTables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

/** Parses markdown with tables. The only module that loads a markdown parser, so that listing files does not pay for it. */
export function parseMarkdown(body: string, bodyLine: number, file: string): MarkdownText {
  const root = processor.parse(body)
  const visible = withoutUnseen(body, root)
  return {body: visible, bodyLine, file, root, lines: scanLines(visible, bodyLine)}
}

/** Spaces for every character that is not shown, so that places stay. */
function withoutUnseen(body: string, root: Root): string {
  let visible = body
  for (const node of walk([root])) {
    const isUnseen = node.type === 'definition' || (node.type === 'html' && node.value.startsWith('<!--'))
    if (!isUnseen || !node.position) continue
    const [start, end] = [node.position.start.offset ?? 0, node.position.end.offset ?? 0]
    visible = visible.slice(0, start) + visible.slice(start, end).replace(/[^\n]/g, ' ') + visible.slice(end)
  }
  return visible
}

/** The markdown that a node was made from. */
export function sourceOf(text: MarkdownText, node: Nodes): string {
  return text.body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}

export function placeOf(text: MarkdownText, node: Nodes): Place {
  const {line, column} = node.position?.start ?? {line: 1, column: 1}
  return {file: text.file, line: text.bodyLine + line - 1, column}
}

/** Every node below some nodes, parents first. */
export function* walk(nodes: readonly Nodes[]): Generator<Nodes> {
  for (const node of nodes) {
    yield node
    if ('children' in node) yield* walk(node.children)
  }
}
