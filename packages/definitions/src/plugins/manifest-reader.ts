import {placeAt, type Place, type Problem} from '@journeywright/problems'
import type {Located} from '../definition.js'
import {unexpectedValue} from '../problems.js'
import {entryOf, type JsonNode} from './json-node.js'

/** What the readers of a manifest's parts share. */
export interface ManifestReader {
  /** Absolute path of the folder that the manifest describes. */
  readonly folder: string
  readonly problems: Problem[]
  placeOf(at: {readonly offset: number}): Place
  /** The text of a key; null when it is absent, and a problem when it is something else. */
  textIn(map: JsonNode | null, key: string): string | null
  located(node: JsonNode & {readonly kind: 'text'}): Located
  /** Says that a key's value is of the wrong kind. */
  reject(key: string, expected: string, node: JsonNode): void
}

/** `shown` is the manifest's name in places. */
export function manifestReader(text: string, shown: string, folder: string, problems: Problem[]): ManifestReader {
  const placeOf = ({offset}: {readonly offset: number}): Place => placeAt(shown, text, offset)
  const reject = (key: string, expected: string, node: JsonNode): void => {
    problems.push(unexpectedValue(key, expected, placeOf(node)))
  }
  return {
    folder,
    problems,
    placeOf,
    reject,
    located: node => ({text: node.value, at: placeOf(node)}),
    textIn(map, key) {
      const node = entryOf(map, key)
      if (node?.kind === 'text') return node.value
      if (node) reject(key, 'text', node)
      return null
    },
  }
}
