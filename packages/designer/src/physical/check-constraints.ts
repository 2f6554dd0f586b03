import type {Check, Column, Source} from '@journeywright/schema'
import {completeRange} from './complete-range.js'
import {namesMissingColumn} from './names-missing-column.js'
import {quoteColumn} from './quote-column.js'
import type {Attribute} from '../concepts/entity.js'
import type {LogicalTable} from '../logical/logical-table.js'
import type {Conventions} from '../conventions/conventions.js'
import {limitName} from '../words/limit-name.js'

interface Meaning {
  readonly expression: string
  readonly reason: string
}

/** What the meanings of a table's columns forbid, and the rules that a pack or the request states. */
export function checkConstraints(table: LogicalTable, conventions: Conventions): readonly Check[] {
  const byMeaning = table.entity.attributes.flatMap(attribute => {
    if (table.entity.checks.some(({name}) => name === `${attribute.name}_range`)) return []
    const meaning = meaningOf(attribute, quoteColumn(attribute.name), conventions)
    if (meaning === null) return []
    const why: Source = {authority: 'inferred', text: meaning.reason}
    const sources = [...attribute.sources, why]
    return [{name: `chk_${table.name}_${attribute.name}`, ...meaning, sources}]
  })
  const possible = table.entity.checks.filter(({expression}) => !namesMissingColumn(expression, table.columns))
  const stated = possible.map(({name, expression, reason, sources}) => ({
    name: `chk_${table.name}_${name ?? mentioned(expression, table.columns)}`,
    expression: completed(expression, name, table.entity.attributes),
    reason: reason || 'The rule holds for every row.',
    sources,
  }))
  const names = new Map<string, number>()
  return [...byMeaning, ...stated].map(check => {
    const count = (names.get(check.name) ?? 0) + 1
    names.set(check.name, count)
    return {...check, name: limitName(count === 1 ? check.name : `${check.name}_${count}`)}
  })
}

function completed(expression: string, rule: string | null, attributes: readonly Attribute[]): string {
  const attribute = attributes.find(({name}) => `${name}_range` === rule)
  return attribute ? completeRange(expression, attribute) : expression
}

function meaningOf({type, name, classification}: Attribute, column: string, conventions: Conventions): Meaning | null {
  if (classification.includes('pci') && /card(?:_number|_no)?$|cc_number$/.test(name)) {
    const reason = 'The number of a card is not kept: the token of the payment provider stands for it.'
    return {expression: `${column} !~ '^[0-9 -]{12,}$'`, reason}
  }
  switch (type.kind) {
    case 'code':
    case 'name':
      return {expression: `${column} <> ''`, reason: `An empty ${words(name)} is no ${words(name)}.`}
    case 'email':
      return {expression: `${column} LIKE '%_@_%'`, reason: 'A mail address has an @ with something on both sides.'}
    case 'url':
      return {expression: `${column} ~ '^https?://'`, reason: 'Only web addresses are followed from here.'}
    case 'money':
    case 'count':
    case 'measure':
      return {expression: `${column} >= 0`, reason: `The ${words(name)} is never negative.`}
    case 'positive_money':
      return {expression: `${column} > 0`, reason: `A ${words(name)} of nothing is none.`}
    case 'quantity':
      return {expression: `${column} > 0`, reason: `A ${words(name)} of nothing is not recorded.`}
    case 'percent':
      return {expression: `${column} BETWEEN 0 AND 100`, reason: 'A percentage lies between 0 and 100.'}
    case 'latitude':
      return {expression: `${column} BETWEEN -90 AND 90`, reason: 'From the south pole to the north pole.'}
    case 'longitude':
      return {expression: `${column} BETWEEN -180 AND 180`, reason: 'Once around the earth.'}
    case 'year':
      return {expression: `${column} BETWEEN 1 AND 9999`, reason: 'Years are written out, not shortened to two digits.'}
    case 'range':
      return {
        expression: `${column} BETWEEN ${type.min} AND ${type.max}`,
        reason: `It goes from ${type.min} to ${type.max}.`,
      }
    case 'currency':
      return {expression: `${column} ~ '^[A-Z]{3}$'`, reason: 'Currencies are ISO 4217 codes.'}
    case 'country':
      return {expression: `${column} ~ '^[A-Z]{2}$'`, reason: 'Countries are ISO 3166 codes.'}
    case 'enum': {
      if (conventions.enums.value === 'enum types') return null
      const values = type.values.map(value => `'${value.replaceAll("'", "''")}'`).join(', ')
      return {expression: `${column} IN (${values})`, reason: 'These are all the values there are.'}
    }
    default:
      return null
  }
}

/** The columns that an expression names, in its order, as the end of a constraint's name. */
function mentioned(expression: string, columns: readonly Column[]): string {
  const names = [...expression.replace(/'[^']*'/g, '').matchAll(/\w+/g)].map(([word]) => word)
  const found = [...new Set(names)].filter(name => columns.some(column => column.name === name))
  return found.slice(0, 2).join('_') || 'rule'
}

function words(name: string): string {
  return name.replaceAll('_', ' ')
}
