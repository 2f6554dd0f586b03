import {entityName} from '../words/snake-name.js'
import type {AttributeFact} from './fact.js'
import {readRange} from './read-range.js'
import {readTypeWords} from './read-type-words.js'

/** What stands beside an attribute's name. */
export interface Notes extends Omit<AttributeFact, 'kind' | 'entity' | 'name'> {
  /** An entity that it refers to. */
  readonly references: string | null
}

const none: Notes = {
  type: null,
  required: null,
  unique: false,
  key: false,
  default: null,
  range: null,
  references: null,
}

/** `unique, not null`, `varchar(50)`, `FK -> customers.id`, `1-5`, `active, inactive`. Words that are none of these are remarks. */
export function readNotes(text: string): Notes {
  const whole = readTypeWords(text.replace(/,\s*$/, ''))
  if (whole) return {...none, type: whole}
  const parts = text
    .split(/[,;|/](?![^()]*\))|(?<!\bplus)\s+or\s+(?![^()]*\))/)
    .map(part =>
      part
        .trim()
        .replace(/^(?:one of|either|values?:|enum:?)\s+/i, '')
        .replace(/^or\s+/i, ''),
    )
    .filter(part => part !== '')
  if (/^[\w -]+(?:\|[\w -]+)+$/.test(text))
    return {...none, type: {kind: 'enum', name: null, values: parts.map(toValue)}}
  let notes = none
  const words: string[] = []
  for (const part of parts) {
    const read = readNote(part)
    if (read === null) words.push(part.replace(/^['"`]|['"`]$/g, ''))
    else notes = {...notes, ...read}
  }
  return isValueList(words) ? {...notes, type: {kind: 'enum', name: null, values: words.map(toValue)}} : notes
}

function readNote(part: string): Partial<Notes> | null {
  if (/^(?:is )?unique$/i.test(part)) return {unique: true}
  if (/^(?:required|mandatory|not null|non-null)$/i.test(part)) return {required: true}
  if (/^(?:optional|nullable|null)$/i.test(part)) return {required: false}
  if (/^(?:pk|primary key|primary|auto[- ]?increment|auto)$/i.test(part)) return {key: true}
  const reference = /^(?:fk|foreign key)?\s*(?:->|→|to|references?|referencing|ref)\s*(?:the\s+)?[`"']?(\w+)/i.exec(
    part,
  )
  if (reference) return {references: entityName(reference[1] ?? '')}
  if (/^(?:fk|foreign key)$/i.test(part)) return {}
  const value = /^default(?:s to)?:?\s+['"]?([\w.-]+)['"]?$/i.exec(part)
  if (value) return {default: value[1] ?? null}
  const span = /^(-?\d+)\s*(?:-|–|to|\.\.)\s*(-?\d+)$/.exec(part)
  if (span) return {range: {min: Number(span[1]), max: Number(span[2]), exclusive: false}}
  const {rest, range} = readRange(part)
  if (range && rest.trim() === '') return {range}
  const type = readTypeWords(part)
  return type ? {type} : null
}

/** Short single words, at least two of them. */
function isValueList(words: readonly string[]): boolean {
  return (
    words.length >= 2 &&
    words.every(word => /^[\w-]+(?: [\w-]+)?$/.test(word) && word.length <= 24 && !/^(?:e\.?g|i\.?e|etc)/i.test(word))
  )
}

function toValue(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
}
