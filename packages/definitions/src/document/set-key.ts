import {isDeepStrictEqual} from 'node:util'
import type {FrontValue} from '../front-matter/front-matter.js'
import type {DocumentValue} from './document-value.js'
import {firstThatReads, type Pairs} from './first-that-reads.js'
import {frontValueOf} from './front-value-of.js'
import {getKey} from './get-key.js'
import type {KeyPath} from './key-path.js'
import {lineEndOf} from './line-end-of.js'
import type {Pieces} from './pieces.js'
import {rawBlock} from './raw-block.js'
import {setInBlock} from './set-in-block.js'
import {withValue} from './with-value.js'

/** The same file with another value for a key; null where no edit of its front matter reads as that. */
export function setKey(pieces: Pieces, path: KeyPath, value: DocumentValue): Pieces | null {
  if (isDeepStrictEqual(getKey(pieces, path), frontValueOf(value))) return pieces
  const block = pieces.block ?? rawBlock('')
  const [key, ...inner] = path
  const old = block.entries.find(entry => entry.key === key)?.value
  const pairs = block.entries.map(entry => [entry.key, entry.value] as const)
  const wanted = withPair(pairs, key, frontValueOf(withValue(old, inner, value)))
  return firstThatReads(pieces, () => setInBlock(block, path, value, lineEndOf(pieces)), wanted)
}

/** The first of two equal keys is the one that counts. */
function withPair(pairs: Pairs, key: string, value: FrontValue): Pairs {
  const index = pairs.findIndex(([name]) => name === key)
  return index < 0 ? [...pairs, [key, value]] : pairs.with(index, [key, value])
}
