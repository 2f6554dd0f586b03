import {joinPieces} from '../document/join-pieces.js'
import type {Pieces} from '../document/pieces.js'
import type {Spot} from './fix.js'

/** Where the closing fence stands; without one, the last line of the front matter. */
export function closingSpot(pieces: Pieces): Spot {
  const lines = joinPieces({...pieces, body: ''}).split('\n')
  return {line: lines.at(-1) === '' ? lines.length - 1 : lines.length, column: 1}
}
