import type {Nodes} from 'mdast'
import type {Located} from '../definition.js'
import {placeOf, sourceOf, walk, type MarkdownText} from './markdown-text.js'

/** The own text of every list item, nested ones too, in order; each on one line, without its check box. */
export function listItems(text: MarkdownText, nodes: readonly Nodes[]): readonly Located[] {
  return [...walk(nodes)].flatMap(node => {
    if (node.type !== 'listItem') return []
    const paragraphs = node.children.filter(child => child.type === 'paragraph')
    const [first] = paragraphs
    const own = paragraphs.map(child => sourceOf(text, child)).join(' ')
    if (!first) return []
    const [box = ''] = /^\[[ xX]\]\s+/.exec(own) ?? []
    const at = placeOf(text, first)
    return [{text: own.slice(box.length).replace(/\s*\n\s*/g, ' '), at: {...at, column: at.column + box.length}}]
  })
}
