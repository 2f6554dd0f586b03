import {placeAt, type Place} from '@journeywright/problems'
import type {Located} from '../definition.js'
import {entryOf, type JsonNode} from '../plugins/json-node.js'

/** A file's values, each with its place. */
export interface SourceTree {
  readonly shown: string
  readonly text: string
  readonly root: JsonNode | null
}

export function placeIn({shown, text}: SourceTree, offset: number): Place {
  return placeAt(shown, text, offset)
}

/** The text of the first of some keys that has one; a number and the like as written. Null for `null` and for none. */
export function textIn(tree: SourceTree, map: JsonNode | null, ...keys: readonly string[]): Located | null {
  for (const key of keys) {
    const node = entryOf(map, key)
    if (node && (node.kind === 'text' || node.kind === 'word') && !isNothing(node)) {
      return {text: node.value.trim(), at: placeIn(tree, node.offset)}
    }
  }
  return null
}

/** The texts of a list, or a text alone; null when the key is absent. */
export function textsIn(tree: SourceTree, map: JsonNode | null, key: string): readonly Located[] | null {
  const node = entryOf(map, key)
  if (!node || node.kind === 'map') return null
  return itemsOf(node).flatMap(item =>
    (item.kind === 'text' || item.kind === 'word') && !isNothing(item)
      ? [{text: item.value.trim(), at: placeIn(tree, item.offset)}]
      : [],
  )
}

/** The items of a list; anything else is a list of itself. */
export function itemsOf(node: JsonNode): readonly JsonNode[] {
  return node.kind === 'list' ? node.items : [node]
}

function isNothing({kind, value}: {readonly kind: 'text' | 'word'; readonly value: string}): boolean {
  return value.trim() === '' || (kind === 'word' && value === 'null')
}
