import type {Place} from '@journeywright/problems'
import type {DefinitionDocument} from '../document/definition-document.js'
import {openDocument} from '../document/open-document.js'
import type {Fix, Mended, Spot} from './fix.js'
import {fixes} from './fixes.js'
import {readsTheSame} from './reads-the-same.js'

export interface FixedFile {
  /** The very bytes that were given when nothing was mended. */
  readonly bytes: Uint8Array
  /** What was mended, by the places of the file as it was, in its order. */
  readonly fixed: readonly {readonly code: string; readonly at: Place}[]
}

/**
 * Mends what is mechanical in a definition's file, and only that. Every key and the body read as before, problems with the
 * codes of `fixed` are gone, and a second time changes nothing. `shown` names the file in places. Never throws.
 */
export function fixFile(bytes: Uint8Array, shown: string): FixedFile {
  if (bytes.includes(0)) return {bytes, fixed: []}
  const original = openDocument(bytes)
  const spots = new Map<Fix, readonly Spot[]>()
  let document = original
  // One fix may make way for another. Each is done once, so that there are no more rounds than fixes.
  for (let done = -1; done < spots.size;) {
    done = spots.size
    for (const fix of fixes.filter(each => !spots.has(each))) {
      const mended = tryFix(fix, document, shown)
      if (!mended) continue
      const {at} = fix.fix(original, shown)
      spots.set(fix, at.length > 0 ? at : mended.at)
      document = mended.document
    }
  }
  if (spots.size === 0) return {bytes, fixed: []}
  const fixed = [...spots].flatMap(([{code}, at]) => at.map(spot => ({code, at: {file: shown, ...spot}})))
  fixed.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
  return {bytes: document.toBytes(), fixed}
}

/** Null where there is nothing to mend, or where it would not be mended for good, or something would read differently. */
function tryFix(fix: Fix, document: DefinitionDocument, shown: string): Mended | null {
  const mended = fix.fix(document, shown)
  if (mended.at.length === 0 || !readsTheSame(document, mended.document)) return null
  return fix.fix(mended.document, shown).at.length === 0 ? mended : null
}
