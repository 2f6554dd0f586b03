import {joinPieces} from './join-pieces.js'
import type {Pieces} from './pieces.js'

/** How most lines of the front matter end, or of the whole file where it has none. */
export function lineEndOf(pieces: Pieces): '\n' | '\r\n' {
  const {opening, closing} = pieces
  const text = pieces.block ? joinPieces({...pieces, prefix: '', opening, closing, body: ''}) : pieces.body
  const all = text.split('\n').length - 1
  return (text.split('\r\n').length - 1) * 2 > all ? '\r\n' : '\n'
}
