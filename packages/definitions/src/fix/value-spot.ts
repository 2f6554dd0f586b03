import type {BlockEntry} from '../document/block.js'
import {joinPieces} from '../document/join-pieces.js'
import type {Pieces} from '../document/pieces.js'
import {rawBlock} from '../document/raw-block.js'
import type {Spot} from './fix.js'

/** Where an entry's value begins. */
export function valueSpot(pieces: Pieces, entry: BlockEntry): Spot {
  const entries = pieces.block?.entries ?? []
  const before = entries.slice(0, entries.indexOf(entry)).map(({lead, lines}) => lead + lines)
  const above = joinPieces({...pieces, block: rawBlock(before.join('') + entry.lead), closing: '', body: ''})
  const text = entry.text.slice(0, entry.from).split('\n')
  return {
    line: above.split('\n').length + text.length - 1,
    column: (text.at(-1) ?? '').length + (pieces.block?.indent.length ?? 0) + 1,
  }
}
