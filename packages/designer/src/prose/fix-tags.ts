import {mendItems} from './mend-items.js'
import type {Token} from './token.js'

/** What a system does; the tagger takes "the system records" for a plural. */
const recording = new Set(
  'record store manage support maintain provide include track save keep contain allow display document detail outline capture log register handle process monitor list involve require'.split(
    ' ',
  ),
)
const systems = new Set(
  'system platform database module application website it also they which that and entity management table company'.split(
    ' ',
  ),
)
const recordings = /^(?:record|stor|manag|track|sav|maintain|captur|provid|collect)ing$/
const closes = /^(?:[,;.)、，]|and|or|of|for)$/

/** Mends what the tagger often gets wrong in lists of attributes and in sentences about systems. */
export function fixTags(tokens: readonly Token[]): readonly Token[] {
  const mended = tokens.map((token, index) => {
    const tag = rightTag(token, tokens[index - 1], tokens[index + 1], tokens[index - 2])
    return tag === token.tag ? token : {...token, tag}
  })
  return mendItems(mended)
}

function rightTag(token: Token, before: Token | undefined, next: Token | undefined, second: Token | undefined): string {
  const {tag, lower} = token
  if (/^(?:includes|contains|comprises|involves|requires)$/.test(lower)) return 'VERB'
  if (tag === 'NOUN' && lower.endsWith('s') && recording.has(token.lemma) && isSubjectOf(before, second, next))
    return 'VERB'
  if (tag === 'NOUN' && lower.endsWith('s') && before && isNoun(before) && next && beginsObject.test(next.lower))
    return 'VERB'
  const isOpening = before === undefined || /^(?:[,;:]|and|while|including|by|for|as well as)$/.test(before.lower)
  const hasObject = next !== undefined && /^(?:NOUN|PROPN|ADJ|DET)$/.test(next.tag) && next.lemma !== 'management'
  if (isNoun(token) && isOpening && hasObject && (recording.has(token.lemma) || recordings.test(lower))) return 'VERB'
  if (tag !== 'VERB') return tag
  // "application records need to"
  if (/^(?:records|logs|orders|reports)$/.test(lower) && next && /^(?:AUX|VERB)$/.test(next.tag)) return 'NOUN'
  const isBase = !/(?:ed|ing)$/.test(lower)
  // "each record shall"
  if (isBase && before?.tag === 'DET' && !/^(?:which|that)$/.test(before.lower)) return 'NOUN'
  const isEnd = next === undefined || closes.test(next.lower)
  const comesAfterName = before !== undefined && /^(?:NOUN|PROPN|ADJ|DET)$/.test(before.tag)
  // "the property address", ", and address."
  if (isBase && isEnd && (comesAfterName || before === undefined || closes.test(before.lower))) return 'NOUN'
  // "start date", "ending point"
  const isInList = before === undefined || closes.test(before.lower) || comesAfterName || before.tag === 'PUNCT'
  if (isBase && isInList && next && isNoun(next) && measures.has(next.lemma)) return 'NOUN'
  return tag
}

/** No noun stands right before these: "the conference schedules multiple meetings". */
const beginsObject = /^(?:multiple|many|several|various|an?|the|its|their|each|every|some)$/

const measures = new Set('time date name point location status address price number id code type amount'.split(' '))

/** "The system records", "each table records the …". */
function isSubjectOf(before: Token | undefined, second: Token | undefined, next: Token | undefined): boolean {
  if (!before) return false
  if (systems.has(before.lower)) return before.lower !== 'and' && before.lower !== 'management' ? true : isObject(next)
  return /^(?:each|every|the|an?)$/.test(second?.lower ?? '') && isNoun(before) && isObject(next)
}

function isNoun({tag}: Token): boolean {
  return tag === 'NOUN' || tag === 'PROPN'
}

function isObject(next: Token | undefined): boolean {
  return (
    next !== undefined && (next.tag === 'DET' || next.tag === 'ADJ' || /^(?:its|their|information)$/.test(next.lower))
  )
}
