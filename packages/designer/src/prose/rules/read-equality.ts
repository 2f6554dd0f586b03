import type {Comparison, Operand} from './comparison.js'
import {leftOf} from './left-of.js'
import {readNumber} from './read-number.js'

const equality =
  /^(?<left>.+?)\s*(?:\b(?:must be|has to be|should be|is set to|is always|is|are|was|equals?|becomes?|has been)\b|(?<!<|>)=)\s*(?:set to\s+|flagged\s+|marked\s+)?(?<not>not\s+|never\s+)?(?<right>\S.*)$/is

/** "the status is closed", "it is flagged free", "notification is mandatory", "start_u = 0". */
export function readEquality(text: string): readonly Comparison[] {
  const groups = equality.exec(text.trim())?.groups
  if (!groups) return []
  const isDenied = groups['not'] !== undefined
  const said = (groups['right'] ?? '').trim()
  const left = leftOf(groups['left'] ?? '')
  const right = readValue(said, isDenied)
  if (right === null) return []
  const words =
    right.kind === 'flag' && !/^(?:true|false|yes|no|mandatory|required|set)$/i.test(said) ? `${left} ${said}` : left
  return [{left: words, operator: isDenied && right.kind !== 'flag' ? '<>' : '=', right, isTime: false}]
}

function readValue(said: string, isDenied: boolean): Operand | null {
  if (/^(?:true|yes|set|mandatory|required)$/i.test(said)) return {kind: 'flag', value: !isDenied}
  if (/^(?:false|no)$/i.test(said)) return {kind: 'flag', value: isDenied}
  const number = readNumber(said)
  if (number !== null) return {kind: 'number', value: number.value, unit: number.unit}
  const quoted = /^['"`‘“]([^'"`’”]+)['"`’”]/.exec(said)?.[1]
  if (quoted !== undefined) return {kind: 'word', value: quoted}
  const word = /^(?:an?\s+|the\s+)?([\w-]+)$/.exec(said)?.[1]
  if (word === undefined) return null
  return /^[a-z]+(?:ed|en|able)$/.test(word) ? {kind: 'flag', value: !isDenied} : {kind: 'word', value: word}
}
