import {fromPieces} from '../document/from-pieces.js'
import type {Fix} from './fix.js'

export const bom: Fix = {
  code: 'definitions/bom',
  fix(document) {
    const {pieces} = document
    const prefix = pieces.prefix.replace(/^\xEF\xBB\xBF/, '')
    if (prefix === pieces.prefix) return {document, at: []}
    return {document: fromPieces({...pieces, prefix}), at: [{line: 1, column: 1}]}
  },
}
