import type {Pieces} from '../document/pieces.js'
import type {Spot} from './fix.js'

/** Where the opening fence stands, or would have to. */
export function openingSpot({prefix, block}: Pieces): Spot {
  return {line: prefix.split('\n').length, column: (block?.indent.length ?? 0) + 1}
}
