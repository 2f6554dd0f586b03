import type {DefinitionDocument} from './definition-document.js'
import {getKey} from './get-key.js'
import {joinPieces} from './join-pieces.js'
import type {KeyPath} from './key-path.js'
import type {Pieces} from './pieces.js'
import {removeKey} from './remove-key.js'
import {setKey} from './set-key.js'
import {splitPieces} from './split-pieces.js'

/** Takes a file apart so that it can be changed without touching the rest of it. Any bytes will do. Never throws. */
export function openDocument(bytes: Uint8Array): DefinitionDocument {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const {pieces, findings} = splitPieces(raw)
  const reopened = (changed: Pieces | null, path: KeyPath): DefinitionDocument => {
    if (!changed) throw new Error(`Internal error: this front matter cannot be edited at ${JSON.stringify(path)}`)
    return changed === pieces ? document : openDocument(Buffer.from(joinPieces(changed), 'latin1'))
  }
  const document: DefinitionDocument = {
    pieces,
    findings,
    get: (...path) => getKey(pieces, path),
    set: (path, value) => reopened(setKey(pieces, pathOf(path), value), pathOf(path)),
    remove: path => reopened(removeKey(pieces, pathOf(path)), pathOf(path)),
    toBytes: () => new Uint8Array(Buffer.from(joinPieces(pieces), 'latin1')),
  }
  return document
}

function pathOf(path: string | KeyPath): KeyPath {
  return typeof path === 'string' ? [path] : path
}
