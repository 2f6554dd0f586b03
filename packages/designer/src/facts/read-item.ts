import type {LogicalType} from '../concepts/logical-type.js'
import {entityName, snakeName} from '../words/snake-name.js'
import {remember} from '../words/remember.js'
import {inferType} from '../types/infer-type.js'
import {readNotes, type Notes} from './read-notes.js'
import {readRange} from './read-range.js'
import {readTypeWords} from './read-type-words.js'
import type {Part} from './split-list.js'

/** One item of a list of attributes, such as "an optional phone number" or "`email` VARCHAR(255) UNIQUE". */
export interface Item extends Notes {
  /** snake_case as written; `entity` is its singular. */
  readonly name: string
  readonly entity: string
  /** Null: the text does not count it. */
  readonly quantity: Quantity | null
  readonly isPlural: boolean
  readonly wordCount: number
  readonly start: number
  readonly end: number
}

export interface Quantity {
  readonly min: 0 | 1
  readonly max: 1 | 'many'
  /** False for "a" and "an". */
  readonly isExplicit: boolean
}

const quantities: readonly (readonly [RegExp, Quantity])[] = [
  [
    /^(?:exactly one|one and only one|only one|a single|just one|precisely one)\s+/i,
    {min: 1, max: 1, isExplicit: true},
  ],
  [/^(?:at most one|zero or one|no more than one|optionally one|maybe one)\s+/i, {min: 0, max: 1, isExplicit: true}],
  [/^(?:one or more|at least one|one or several|one or many|1 or more)\s+/i, {min: 1, max: 'many', isExplicit: true}],
  [
    /^(?:zero or more|any number of|many|multiple|several|various|numerous|different|a list of|a set of|0 or more|lots of|two|three|four|some)\s+(?:different\s+|other\s+)?/i,
    {min: 0, max: 'many', isExplicit: true},
  ],
  [/^(?:one|another)\s+/i, {min: 1, max: 1, isExplicit: true}],
  [/^(?:an?|its|their|the|each|his|her)\s+/i, {min: 1, max: 1, isExplicit: false}],
]

const leading =
  /^(?:(?:own|also|an?|the|its|their|his|her|attributes?|columns?|fields?|including|following|basic|relevant|corresponding)\s+)+/i

/** "several addresses a user", "a rent each month": for whom they are counted is no part of their name. */
const distributive =
  /(?<=\S)(?<!\s(?:of|is|was|as|for|to|by|with|in|on|at|from|per|than))\s+(?:an?|each|every)\s+\p{L}+$/iu

/** Null when no name is left. */
export function readItem({text, start}: Part): Item | null {
  const read = readText(text.trim())
  return read && {...read, start, end: start + text.length}
}

/** The same words are read for every way to understand their sentence. */
const readText: (text: string) => Omit<Item, 'start' | 'end'> | null = remember(text => {
  const {rest: counted, quantity} = readQuantity(text)
  const flags = readFlags(counted)
  const range = readRange(flags.rest)
  const {name: raw, notes} = splitNotes(range.rest)
  const typed = splitType(raw)
  const {named, unit} = splitUnit(typed.name.replace(leading, '').replace(distributive, '').trim())
  const name = unit === null ? snakeName(named) : `${snakeName(named)}_${unit.name}`
  if (!/\p{L}/u.test(named)) return null
  const read = readNotes(notes)
  return {
    ...read,
    name,
    entity: entityName(name),
    quantity,
    isPlural: unit === null && entityName(named) !== name,
    wordCount: name.split('_').length,
    type: read.type ?? typed.type ?? (unit && unitType(snakeName(named), unit.isCount)),
    required: read.required ?? flags.required ?? typed.required,
    unique: read.unique || flags.unique || typed.unique,
    key: read.key || typed.key,
    range: read.range ?? range.range,
  }
})

const units =
  /^(.+?) (?:measured |given )?in (?:(?<count>seconds|minutes|hours|days|weeks|months|years|milliseconds|bytes)|(?<size>km|m|cm|mm|kg|g|mg|lb|miles|meters|metres|kilometers|kilometres|kilograms|grams|liters|litres|celsius|kwh|ml|euros?|dollars|usd|eur))$/i

/** "distance in km" is kept in kilometres, and its name says so. */
function splitUnit(text: string): {
  readonly named: string
  readonly unit: {readonly name: string; readonly isCount: boolean} | null
} {
  const match = units.exec(text)
  const unit = match?.groups?.['count'] ?? match?.groups?.['size']
  if (!match || unit === undefined) return {named: text, unit: null}
  return {named: match[1] ?? text, unit: {name: unit.toLowerCase(), isCount: match.groups?.['count'] !== undefined}}
}

function unitType(name: string, isCount: boolean): LogicalType {
  const byName = inferType(name)
  if (byName.kind === 'money') return byName
  return {kind: isCount ? 'integer' : 'decimal'}
}

export function readQuantity(text: string): {readonly rest: string; readonly quantity: Quantity | null} {
  for (const [pattern, quantity] of quantities) {
    if (pattern.test(text)) return {rest: text.replace(pattern, ''), quantity}
  }
  return {rest: text, quantity: null}
}

function readFlags(text: string): {readonly rest: string; readonly required: boolean | null; readonly unique: boolean} {
  const words =
    /^((?:(?:optional|required|mandatory|unique|nullable|optionally)\s+(?:an?\s+|and\s+)?)+)/i.exec(text)?.[1] ?? ''
  const required = /optional|nullable/i.test(words) ? false : /required|mandatory/i.test(words) ? true : null
  return {rest: text.slice(words.length), required, unique: /unique/i.test(words)}
}

/** `email (unique)`, `email: text, unique` and `email - the address` have notes. */
function splitNotes(text: string): {readonly name: string; readonly notes: string} {
  const plain = text.replaceAll('`', '').replaceAll('**', '')
  const bracket = /^([^([]+?)\s*[([](.*)[)\]]\s*(.*)$/s.exec(plain)
  if (bracket && !readTypeWords(plain.split(/\s+/).slice(1).join(' '))) {
    const [, name = '', inner = '', after = ''] = bracket
    if (!/^[a-z_]+\s+(?:varchar|char|decimal|numeric|enum|int|text)$/i.test(name))
      return {name, notes: `${inner}, ${after}`}
  }
  const marked = /^([\w .'’-]+?)\s*(?::|\s[-–—]\s|->)\s*(.+)$/s.exec(plain)
  return marked ? {name: marked[1] ?? '', notes: marked[2] ?? ''} : {name: plain, notes: ''}
}

/** `email VARCHAR(255) UNIQUE NOT NULL`: words after the name that are a type or a constraint. */
function splitType(text: string): {
  readonly name: string
  readonly type: LogicalType | null
  readonly required: boolean | null
  readonly unique: boolean
  readonly key: boolean
} {
  const key = /\b(?:primary key|pk)\b/i.test(text)
  const unique = /\s(?:is )?unique\b/i.test(text)
  const required = /\bnot null\b|\s(?:required|mandatory)$/i.test(text)
    ? true
    : /\bnullable\b|\soptional$/i.test(text)
      ? false
      : null
  const rest = text
    .replace(
      /\b(?:primary key|pk|foreign key|fk|not null|nullable)\b|\s(?:is )?unique\b|\s(?:optional|required|mandatory)$/gi,
      ' ',
    )
    .trim()
  const words = /^(\S+)\s+(.+)$/s.exec(rest)
  const type = words && /[_a-z]/.test(words[1] ?? '') ? readTypeWords(words[2] ?? '') : null
  const isType =
    type !== null &&
    /^(?:[A-Z]{3,}|.*\(|int|integer|bigint|varchar|text|string|boolean|bool|timestamptz?|datetime|jsonb?|uuid|decimal|numeric|float|double)/.test(
      words?.[2] ?? '',
    )
  return {name: isType ? (words?.[1] ?? '') : rest, type: isType ? type : null, required, unique, key}
}
