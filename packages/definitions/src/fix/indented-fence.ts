import {fromPieces} from '../document/from-pieces.js'
import {joinBlock} from '../document/join-block.js'
import {rawBlock} from '../document/raw-block.js'
import type {RawText} from '../document/raw-text.js'
import {splitLines} from '../document/split-lines.js'
import type {Fix} from './fix.js'
import {openingSpot} from './opening-spot.js'

export const indentedFence: Fix = {
  code: 'definitions/indented-fence',
  fix(document) {
    const {pieces, findings} = document
    const {block, opening, closing} = pieces
    if (!block || !findings.includes('indented-fence')) return {document, at: []}
    const dedent = (raw: RawText): RawText =>
      splitLines(raw)
        .map(line => (line.startsWith(block.indent) ? line.slice(block.indent.length) : line.replace(/^[ \t]+/, '')))
        .join('')
    const mended = {
      ...pieces,
      opening: dedent(opening),
      block: rawBlock(dedent(joinBlock(block))),
      closing: dedent(closing),
    }
    return {document: fromPieces(mended), at: [openingSpot(pieces)]}
  },
}
