import {nameWords, type Column, type Table} from '@journeywright/schema'
import {countFinding} from '../count-finding.js'
import type {QualityLine} from '../quality-line.js'
import type {SchemaSubject, TableColumn} from '../schema-subject.js'

export const limits: QualityLine<SchemaSubject> = {
  id: 'limits',
  title: 'Values that a name promises limits for',
  expected: 'a rule about it, or the knowledge that there is none',
  fix: 'Ask what may stand there, and add a unique or check constraint.',
  looksAt:
    'Columns whose name alone promises a rule: `slug`, `sku`, `username` and hashes of tokens that repeat; quantities, prices, ratings, percentages and a `status` as text without a check. A name is a guess, so the line only advises.',
  notApplicable: 'No new column has such a name.',
  advisory: true,
  check({columns}) {
    const names = columns.filter(isName)
    const bounded = columns.filter(({column}) => isBounded(column))
    const wrong = [
      ...names
        .filter(each => !isUnique(each.table, each.column))
        .map(each => `column \`${labelOf(each)}\` that may repeat`),
      ...bounded
        .filter(each => !isChecked(each.table, each.column))
        .map(each => `column \`${labelOf(each)}\` without a check`),
    ]
    return countFinding({total: names.length + bounded.length, what: 'columns with such a name have their rule', wrong})
  },
}

function labelOf({table, column}: TableColumn): string {
  return `${table.name}.${column.name}`
}

/** What happened keeps a copy of the name. */
function isName({table, column}: TableColumn): boolean {
  return (
    /^(?:slug|sku|username|user_name|token_hash)$/.test(nameWords(column.name).join('_')) && table.kind === 'entity'
  )
}

function isUnique({primaryKey, uniques, indexes}: Table, {name}: Column): boolean {
  const keys = [...(primaryKey ? [primaryKey] : []), ...uniques].map(({columns}) => columns)
  const unique = indexes.filter(each => each.unique).map(({columns}) => columns.map(column => column.name))
  return [...keys, ...unique].some(columns => columns.some(column => column === name || column.includes(`(${name}`)))
}

const numbers: readonly string[] = ['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision']

/** By its name it has limits, and by its type none. */
function isBounded({name, type, generated}: Column): boolean {
  if (generated !== null) return false
  const words = nameWords(name).join('_')
  if (words === 'status') return type.kind === 'text' || type.kind === 'varchar'
  const kind = type.kind === 'other' ? type.name : type.kind
  return /^(?:.+_)?(?:quantity|price|rating|percent|percentage|stock)$/.test(words) && numbers.includes(kind)
}

function isChecked({checks, foreignKeys}: Table, {name}: Column): boolean {
  const pattern = name.replaceAll(/[^\p{L}\p{N}_]/gu, '.')
  const mentions = new RegExp(`(?<![\\p{L}\\p{N}_])${pattern}(?![\\p{L}\\p{N}_])`, 'u')
  return (
    checks.some(({expression}) => mentions.test(expression)) || foreignKeys.some(({columns}) => columns.includes(name))
  )
}
