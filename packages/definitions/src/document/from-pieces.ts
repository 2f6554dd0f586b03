import type {DefinitionDocument} from './definition-document.js'
import {joinPieces} from './join-pieces.js'
import {openDocument} from './open-document.js'
import type {Pieces} from './pieces.js'

/** The document that a file of these pieces is; its own pieces may be cut elsewhere. */
export function fromPieces(pieces: Pieces): DefinitionDocument {
  return openDocument(Buffer.from(joinPieces(pieces), 'latin1'))
}
