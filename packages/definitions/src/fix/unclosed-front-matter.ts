import {fromPieces} from '../document/from-pieces.js'
import {joinBlock} from '../document/join-block.js'
import {lineEndOf} from '../document/line-end-of.js'
import {rawBlock} from '../document/raw-block.js'
import type {Fix} from './fix.js'
import {closingSpot} from './closing-spot.js'

export const unclosedFrontMatter: Fix = {
  code: 'definitions/unclosed-front-matter',
  fix(document) {
    const {pieces, findings} = document
    const {block} = pieces
    if (!block || !findings.includes('unclosed-front-matter')) return {document, at: []}
    const lineEnd = lineEndOf(pieces)
    const lines = joinBlock(block)
    const closed = lines === '' || lines.endsWith('\n') ? lines : lines + lineEnd
    const closing = `${block.indent}---${lineEnd}`
    return {document: fromPieces({...pieces, block: rawBlock(closed), closing}), at: [closingSpot(pieces)]}
  },
}
