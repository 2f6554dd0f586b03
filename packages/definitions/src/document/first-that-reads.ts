import {isDeepStrictEqual} from 'node:util'
import * as yaml from 'yaml'
import type {FrontValue} from '../front-matter/front-matter.js'
import {readYaml} from '../front-matter/read-yaml.js'
import {joinPieces} from './join-pieces.js'
import {lineEndOf} from './line-end-of.js'
import type {Pieces} from './pieces.js'
import {rawBlock} from './raw-block.js'
import type {RawText} from './raw-text.js'
import {splitPieces} from './split-pieces.js'

/** Keys with their values, in the order of the file. */
export type Pairs = readonly (readonly [string, FrontValue])[]

/**
 * The first edit of a front matter's lines after which a reader finds the wanted keys and values, the body that was there,
 * and YAML as good as it was. Fences that are missing are added where no edit does without. Null when none holds.
 */
export function firstThatReads(pieces: Pieces, edits: () => Iterable<RawText>, wanted: Pairs): Pieces | null {
  const fence = `---${lineEndOf(pieces)}`
  const {prefix, body, opening, closing} = pieces
  const fences = [...(pieces.block ? [{opening, closing}] : []), {opening: opening || fence, closing: closing || fence}]
  for (const each of fences) {
    for (const lines of edits()) {
      const edited = {prefix, ...each, block: rawBlock(lines), body}
      if (readsAsWanted(pieces, edited, wanted)) return edited
    }
  }
  return null
}

function readsAsWanted(before: Pieces, edited: Pieces, wanted: Pairs): boolean {
  const {block, ...outside} = splitPieces(joinPieces(edited)).pieces
  const {block: _, ...expected} = edited
  return (
    block !== null &&
    isDeepStrictEqual(outside, expected) &&
    isDeepStrictEqual(sorted(block.entries.map(({key, value}) => [key, value])), sorted(wanted)) &&
    (isValid(block.text) || (before.block !== null && !isValid(before.block.text)))
  )
}

/** A key may come to stand elsewhere; those with one name stay in their order. */
function sorted(pairs: Pairs): Pairs {
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}

function isValid(text: string): boolean {
  return readYaml(yaml, text) !== null
}
