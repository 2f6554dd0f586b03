import {isDeepStrictEqual} from 'node:util'
import type {DefinitionDocument} from '../document/definition-document.js'
import {readRaw} from '../document/read-raw.js'
import type {FrontValue} from '../front-matter/front-matter.js'
import {splitList} from '../text/split-list.js'

/** Whether every key, its value and the body are what they were; a list may stand where a text listed the same. */
export function readsTheSame(before: DefinitionDocument, after: DefinitionDocument): boolean {
  return isDeepStrictEqual(bodyOf(before), bodyOf(after)) && haveSameKeys(before, after)
}

function bodyOf({pieces}: DefinitionDocument): readonly string[] {
  return [readRaw(pieces.prefix.replace(/^\xEF\xBB\xBF/, '')), readRaw(pieces.body)]
}

function haveSameKeys(before: DefinitionDocument, after: DefinitionDocument): boolean {
  const [old, now] = [before.pieces.block?.entries, after.pieces.block?.entries]
  if (!old || !now) return old === now || (!old && !now)
  return (
    old.length === now.length &&
    old.every(({key, value}, index) => key === now[index]?.key && isSame(value, now[index].value))
  )
}

function isSame(old: FrontValue, now: FrontValue): boolean {
  return isDeepStrictEqual(old, now) || (typeof old === 'string' && isDeepStrictEqual(splitList(old), now))
}
