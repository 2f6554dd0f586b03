import {fromPieces} from '../document/from-pieces.js'
import {lineEndOf} from '../document/line-end-of.js'
import type {Fix} from './fix.js'
import {openingSpot} from './opening-spot.js'

export const noOpeningFence: Fix = {
  code: 'definitions/no-opening-fence',
  fix(document) {
    const {pieces, findings} = document
    if (!findings.includes('no-opening-fence')) return {document, at: []}
    const opening = `---${lineEndOf(pieces)}`
    return {document: fromPieces({...pieces, opening}), at: [openingSpot(pieces)]}
  },
}
