import {joinBlock} from './join-block.js'
import type {Pieces} from './pieces.js'
import type {RawText} from './raw-text.js'

/** The whole file. */
export function joinPieces({prefix, opening, block, closing, body}: Pieces): RawText {
  return prefix + opening + (block ? joinBlock(block) : '') + closing + body
}
