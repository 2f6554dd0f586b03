import type {Classification} from '@journeywright/schema'
import type {Cursor} from '../text/cursor.js'

const classifications: readonly (readonly [string, Classification])[] = [
  ['personal data', 'pii'],
  ['card data', 'pci'],
  ['health data', 'phi'],
  ['secret', 'secret'],
]

export function readClassification(cursor: Cursor): Classification | null {
  return classifications.find(([phrase]) => cursor.words(phrase))?.[1] ?? null
}
