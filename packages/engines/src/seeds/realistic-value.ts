import type {Faker} from '@faker-js/faker'
import type {ColumnFacts, TableFacts} from '../facts/table-facts.js'
import {fitsType} from '../values/fits-type.js'
import {dateMakers, numberMakers, textMakers, typeMakers, type Maker} from './makers.js'

/** What a person would put into a column, by its name and type; null where an ordinary value has to do. */
export function realisticValue(faker: Faker, table: TableFacts, column: ColumnFacts): string | null {
  if (column.isArray || column.labels.length > 0) return null
  const make = findMaker(table, column)
  const value = make?.(faker, column) ?? null
  return value !== null && fitsType(column, value) ? value : null
}

const texts = ['text', 'varchar', 'bpchar', 'citext']
const numbers = ['int2', 'int4', 'int8', 'numeric', 'float4', 'float8', 'money']
const dates = ['date', 'timestamp', 'timestamptz']

function findMaker({plainName}: TableFacts, column: ColumnFacts): Maker | undefined {
  const words = wordsOf(column.name)
  const isOfPerson =
    /^(?:users?|customers?|persons?|people|employees?|members?|authors?|actors?|staff|patients?|contacts?)$/i
  if (words === 'name' && isOfPerson.test(plainName)) return ({person}) => person.fullName()
  const pick = (makers: readonly (readonly [RegExp, Maker])[]) => makers.find(([pattern]) => pattern.test(words))?.[1]
  if (texts.includes(column.base)) return fitting(pick(textMakers) ?? anyText(column), column)
  if (numbers.includes(column.base)) return pick(numberMakers)
  if (dates.includes(column.base)) return pick(dateMakers)
  return typeMakers.get(column.base)
}

/** What is short is a code more often than a word. */
function anyText({length}: ColumnFacts): Maker | undefined {
  return length === null || length >= 8 ? ({lorem}) => lorem.word() : undefined
}

/** A text that is too long would be cut in the middle of a word; then something ordinary is better. */
function fitting(make: Maker | undefined, {length}: ColumnFacts): Maker | undefined {
  return make && ((faker, column) => cut(make(faker, column), length))
}

function cut(text: string, length: number | null): string {
  if (length === null || text.length <= length) return text
  const words = text.slice(0, length + 1).replace(/\s+\S*$/, '')
  return words.length <= length ? words : text.slice(0, length)
}

/** `emailAddress`, `Email_Address` and `email-address` are all `email address`. */
function wordsOf(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[^A-Za-z\d]+/g, ' ')
    .trim()
    .toLowerCase()
}
