import type {Place} from '@journeywright/problems'
import type {RootContent} from 'mdast'
import {placeOf, sourceOf, type MarkdownText} from './markdown-text.js'
import {plainTitle} from './plain-title.js'

/** An H2 and all that stands below it. */
export interface Section {
  readonly title: string
  /** The markdown below the heading, without blank lines around it. */
  readonly text: string
  readonly at: Place
  readonly nodes: readonly RootContent[]
  /** 1-based lines of the file: the heading's, and the last one. */
  readonly firstLine: number
  readonly lastLine: number
}

/** Every H2 section, known or not, in order. */
export function sectionsOf(text: MarkdownText): readonly Section[] {
  const nodes = text.root.children
  return nodes.flatMap((node, index): readonly Section[] => {
    if (node.type !== 'heading' || node.depth !== 2) return []
    const rest = nodes.slice(index + 1)
    const end = rest.findIndex(each => each.type === 'heading' && each.depth <= 2)
    const inner = end < 0 ? rest : rest.slice(0, end)
    const at = placeOf(text, node)
    const last = inner.at(-1)?.position?.end
    return [
      {
        title: sourceOf(text, node).replace(/^#+\s*|\s*#*\s*$|\n\s*-+\s*$/g, ''),
        text: text.body.slice(node.position?.end.offset, last?.offset ?? node.position?.end.offset).trim(),
        at,
        nodes: inner,
        firstLine: at.line,
        lastLine: last ? text.bodyLine + last.line - 1 : at.line,
      },
    ]
  })
}

/** Every section with one of these titles, in the text's order. */
export function findSections(sections: readonly Section[], titles: readonly string[]): readonly Section[] {
  return sections.filter(({title}) => titles.includes(plainTitle(title)))
}
