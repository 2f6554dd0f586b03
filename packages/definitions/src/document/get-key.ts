import type {FrontValue} from '../front-matter/front-matter.js'
import type {KeyPath} from './key-path.js'
import type {Pieces} from './pieces.js'

/** The value that the reader of definitions finds under a key, or under a key within maps. */
export function getKey({block}: Pieces, [key, ...inner]: KeyPath): FrontValue | null {
  let value = block?.entries.find(entry => entry.key === key)?.value
  for (const name of inner) {
    value = typeof value === 'object' && !Array.isArray(value) ? new Map(Object.entries(value)).get(name) : undefined
  }
  return value ?? null
}
