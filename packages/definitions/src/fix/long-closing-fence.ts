import {fromPieces} from '../document/from-pieces.js'
import type {Fix} from './fix.js'
import {closingSpot} from './closing-spot.js'

export const longClosingFence: Fix = {
  code: 'definitions/long-closing-fence',
  fix(document) {
    const {pieces, findings} = document
    if (!findings.includes('long-closing-fence')) return {document, at: []}
    const closing = pieces.closing.replace(/-{3,}/, '---')
    return {document: fromPieces({...pieces, closing}), at: [closingSpot(pieces)]}
  },
}
