import type {Place} from '@journeywright/problems'
import {placeOf, sourceOf, type MarkdownText} from './markdown-text.js'

/** A heading of the text itself; those in lists and quotes are none. */
export interface Heading {
  readonly depth: number
  /** Without the marks that make it a heading. */
  readonly title: string
  readonly at: Place
  /** 1-based line of the file after the heading. */
  readonly contentLine: number
}

export function headingsOf(text: MarkdownText): readonly Heading[] {
  return text.root.children.flatMap(node => {
    if (node.type !== 'heading') return []
    const title = sourceOf(text, node).replace(/^#+\s*|\s+#+\s*$|\n\s*(?:=+|-+)\s*$/g, '')
    const contentLine = text.bodyLine + (node.position?.end.line ?? 1)
    return [{depth: node.depth, title: title.trim(), at: placeOf(text, node), contentLine}]
  })
}
