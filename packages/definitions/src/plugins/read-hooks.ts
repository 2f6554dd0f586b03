import type {Located} from '../definition.js'
import {entryOf, type JsonNode} from './json-node.js'
import type {ManifestReader} from './manifest-reader.js'

/** The events of hooks that a manifest holds, and the files of those that it names. Nothing of them is ever run. */
export function readHooks(reader: ManifestReader, root: JsonNode | null): readonly Located[] {
  const node = entryOf(root, 'hooks')
  return node ? hooksOf(reader, node) : []
}

function hooksOf(reader: ManifestReader, node: JsonNode): readonly Located[] {
  switch (node.kind) {
    case 'text':
      return [reader.located(node)]
    case 'list':
      return node.items.flatMap(item => hooksOf(reader, item))
    case 'map': {
      const inner = entryOf(node, 'hooks')
      if (inner) return hooksOf(reader, inner)
      return node.entries.map(entry => ({text: entry.key, at: reader.placeOf(entry)}))
    }
    case 'word':
      reader.reject('hooks', 'a path, a list or a map of events', node)
      return []
  }
}
