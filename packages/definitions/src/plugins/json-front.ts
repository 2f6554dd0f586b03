import {placeAt} from '@journeywright/problems'
import type {FrontEntry, FrontMatter, FrontValue} from '../front-matter/front-matter.js'
import type {JsonNode} from './json-node.js'

/** A manifest's keys as a front matter, so that rules look at both alike; there is no body. */
export function jsonFront(root: JsonNode | null, text: string, shown: string): FrontMatter {
  const keys = new Map<string, FrontEntry>()
  for (const {key, node} of root?.kind === 'map' ? root.entries : []) {
    if (keys.has(key)) continue
    const source = text.slice(node.offset, node.end)
    keys.set(key, {value: toFrontValue(node), source, at: placeAt(shown, text, node.offset)})
  }
  return {keys, body: '', bodyLine: 1, problems: []}
}

function toFrontValue(node: JsonNode): FrontValue {
  switch (node.kind) {
    case 'list':
      return node.items.map(toFrontValue)
    case 'map':
      return Object.fromEntries(node.entries.map(({key, node: inner}) => [key, toFrontValue(inner)]))
    default:
      return node.value
  }
}
