import {fromPieces} from '../document/from-pieces.js'
import {setKey} from '../document/set-key.js'
import {classifyPath} from '../files/classify-path.js'
import {splitList} from '../text/split-list.js'
import type {Fix} from './fix.js'
import {valueSpot} from './value-spot.js'

/** An agent's `skills` in one text, which a published client does not read. Values of other keys are for their authors. */
export const unexpectedValue: Fix = {
  code: 'definitions/unexpected-value',
  fix(document, shown) {
    const found = classifyPath(shown)
    const entry = document.pieces.block?.entries.find(({key}) => key === 'skills')
    const isAgent = found.is === 'definition' && found.kind === 'agent'
    if (!isAgent || typeof entry?.value !== 'string' || entry.value.trim() === '') return {document, at: []}
    const pieces = setKey(document.pieces, ['skills'], splitList(entry.value))
    return pieces ? {document: fromPieces(pieces), at: [valueSpot(document.pieces, entry)]} : {document, at: []}
  },
}
