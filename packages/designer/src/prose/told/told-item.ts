import type {LogicalType} from '../../concepts/logical-type.js'
import {snakeName} from '../../words/snake-name.js'
import {phraseName} from './phrase-name.js'
import {toldUnit} from './told-unit.js'

/** What an item of a told list keeps. */
export interface ToldItem {
  readonly name: string
  readonly type: LogicalType | null
}

const someone = String.raw`(?:it|they|we|he|she|i|you|people|someone|the [\w-]+|that [\w-]+|each [\w-]+)`
const being = String.raw`(?:was|were|is|are|has been|have been|had been|has|have|had|must be|to be|gets?|got)`
const adverb = String.raw`(?:actually|really|also|only|just|then|ever|originally|fully|finally|already|last|first|next|currently|typically|really)`
const did = String.raw`(?:${someone}\s+)?(?:${being}\s+)?(?:${adverb}\s+)*(?<verb>[a-z][\w-]*)(?<rest>\s.*)?$`

type Read = (groups: Readonly<Record<string, string | undefined>>) => ToldItem | null

const readers: readonly (readonly [RegExp, Read])[] = [
  [/^(?:an? |the )?flags? (?:for|saying|on|showing|that says|to say)(?: whether| if)?\s+(?<what>.+)$/i, flag],
  [/^(?:whether|if)(?: or not)?\s+(?<what>.+)$/i, flag],
  [/^(?:an? |the )?(?<what>[\w -]+?) (?:flag|boolean|tick|indicator)$/i, flag],
  [/^how long\b/i, () => ({name: 'duration', type: null})],
  [/^how (?:far)\b/i, () => ({name: 'distance', type: null})],
  [/^how old\b/i, () => ({name: 'age', type: null})],
  [
    new RegExp(String.raw`^how (?:many|much)\s+(?!(?:${being}|${someone})\s)(?<noun>[\w-]+)(?:\s+${did})?`, 'i'),
    counted,
  ],
  [new RegExp(String.raw`^how (?:many|much)\s+(?:of\s+)?${did}`, 'i'), counted],
  [/^how(?:\s|$)/i, () => ({name: 'method', type: null})],
  [new RegExp(String.raw`^when\s+${did}`, 'i'), ({verb}) => timed(verb, 'at')],
  [/^when$/i, () => ({name: 'occurred_at', type: {kind: 'instant'}})],
  [
    new RegExp(
      String.raw`^(?:the )?(?<unit>date|day|timestamp|time|year|month)(?: (?:that|on which|when|in which))?\s+${someone}\s+(?:${being}\s+)?(?:${adverb}\s+)*(?<verb>[a-z][\w-]*)`,
      'i',
    ),
    ({unit, verb}) => timed(verb, unit ?? 'date'),
  ],
  [
    new RegExp(
      String.raw`^(?:the )?(?<unit>date|day|timestamp|time|year|month)\s+(?:was |were )?(?:${adverb}\s+)*(?<verb>[a-z]+(?:ed|en|wn|id))\b`,
      'i',
    ),
    ({unit, verb}) => timed(verb, unit ?? 'date'),
  ],
  [
    new RegExp(
      String.raw`^(?:the )?(?<noun>[a-z]+s)\s+(?:(?:we|they|it|you)\s+)?(?:${being}\s+)?(?:${adverb}\s+)*(?<verb>[a-z]+(?:ed|en|wn))\b`,
      'i',
    ),
    doneTo,
  ],
  [/^who (?:they|it|he|she) (?:is|are|was|were)$/i, () => ({name: 'name', type: null})],
  [
    new RegExp(String.raw`^who\s+${did}`, 'i'),
    ({verb}) => (verb === undefined ? null : {name: `${verb}_by`, type: null}),
  ],
  [/^where\s.*\b(?:come|came|comes) from$/i, () => ({name: 'source', type: null})],
  [/^where(?:\s|$)/i, () => ({name: 'position', type: null})],
  [
    new RegExp(
      String.raw`^(?:which|what)\s+(?!(?:was|were|is|are|it|they|we|he|she|you|i|people)\s)(?<noun>[\w-]+(?:\s[\w-]+)??)(?:\s+${someone}\s.*|\s+(?:${being}|to|for|from|in|on|at|of)\b.*)?$`,
      'i',
    ),
    named,
  ],
  [new RegExp(String.raw`^what\s+${did}`, 'i'), whatIsDone],
]

/** "which practice is their home one", "how many were rejected", "the date it was issued", "whether it was exercised", "a region code". */
export function readToldItem(text: string): ToldItem | null {
  const plain = text
    .trim()
    .replace(/^(?:(?:and|or|plus|also|then|as well as|we (?:also )?(?:note|record|want|hold|keep))\s+)+/i, '')
    .replace(/[.;:]$/, '')
  for (const [pattern, read] of readers) {
    const match = pattern.exec(plain)
    if (match) return read(match.groups ?? {})
  }
  const name = phraseName(plain)
  const unit = toldUnit(plain)
  if (name === null) return null
  return {name: unit === null || name.endsWith(`_${unit}`) ? name : `${name}_${unit}`, type: null}
}

function flag({what: words = ''}: Readonly<Record<string, string | undefined>>): ToldItem | null {
  const plain = words.replace(
    new RegExp(
      String.raw`^(?:${someone}\s+)?(?:[\w -]*?\b${being}\s+)?(?:${adverb}\s+)*(?:an?\s+|the\s+|part of\s+)?`,
      'i',
    ),
    '',
  )
  const name = phraseName(plain)
  if (name === null) return null
  return {name: /^(?:is|has|was|can)_/.test(name) ? name : `is_${name}`, type: {kind: 'flag'}}
}

function counted({noun, verb}: Readonly<Record<string, string | undefined>>): ToldItem | null {
  const thing = noun === undefined || /^(?:units?|items?|of|were|was)$/i.test(noun) ? 'quantity' : snakeName(noun)
  const done = verb !== undefined && /(?:ed|en|wn|nt|ld|id|ght)$/i.test(verb) ? `_${verb.toLowerCase()}` : ''
  return {name: `${thing}${done}`, type: {kind: 'integer'}}
}

/** "The hours we expected" and "the hours captured" are not the same hours. */
function doneTo({noun = '', verb = ''}: Readonly<Record<string, string | undefined>>): ToldItem | null {
  return {name: snakeName(`${verb} ${noun}`), type: {kind: 'integer'}}
}

function timed(verb: string | undefined, unit: string): ToldItem | null {
  if (verb === undefined) return null
  const done = snakeName(verb)
  if (unit === 'year') return {name: `${done}_year`, type: {kind: 'year'}}
  if (unit === 'month') return {name: `${done}_${unit}`, type: {kind: 'integer'}}
  return unit === 'date' || unit === 'day'
    ? {name: `${done}_on`, type: {kind: 'date'}}
    : {name: `${done}_at`, type: {kind: 'instant'}}
}

function named({noun = ''}: Readonly<Record<string, string | undefined>>): ToldItem | null {
  const name = phraseName(noun)
  return name === null ? null : {name, type: null}
}

function whatIsDone({verb = '', rest = ''}: Readonly<Record<string, string | undefined>>): ToldItem | null {
  const after = /^\s(hand|for|from|to|on)\b(?! the (?:day|time|spot|night))/i.exec(rest)?.[1]
  if (/^(?:on|in)$/i.test(verb)) return named({noun: `${verb}_${rest.trim().split(' ')[0] ?? ''}`})
  if (/(?:ed|id|ue|ught|ld|nt|wn|en)$/i.test(verb) && after === undefined)
    return {name: `amount_${verb.toLowerCase()}`, type: {kind: 'money'}}
  if (after === undefined && /(?<!cost)s$/i.test(verb)) return null
  return named({noun: after === undefined ? verb : `${verb}_${after}`})
}
