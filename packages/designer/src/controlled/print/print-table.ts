import type {Index, Table} from '@journeywright/schema'
import {withArticle} from '../../words/with-article.js'
import {printCode} from './print-code.js'
import {printColumn} from './print-column.js'
import {printList} from './print-list.js'
import {printName} from './print-name.js'
import type {Nouns} from './print-nouns.js'
import {printTarget} from './print-target.js'
import {isPlainIndex} from './is-plain-index.js'
import {rangeOf} from './range-of.js'

const kinds = {associative: 'a link', event: 'an event', history: 'a history', lookup: 'a lookup'} as const

/** All sentences about one table. */
export function printTable(table: Table, nouns: Nouns): readonly string[] {
  const noun = nouns.one(table)
  const starting = withArticle(noun, true)
  const home = table.namespace === 'public' ? '' : ` of ${printCode(table.namespace)}`
  return [
    `${starting} is kept in ${printCode(table.name)}${home}.`,
    ...(table.comment === '' ? [] : [`${starting} is described as ${JSON.stringify(table.comment)}.`]),
    ...(table.kind === 'entity' ? [] : [`${starting} is ${kinds[table.kind]}.`]),
    ...printColumns(table, nouns),
    ...printIdentity(table, noun),
    ...printReferences(table, nouns, noun),
    ...printUniques(table, nouns),
    ...table.checks
      .filter(check => rangeOf(check, table) === null)
      .map(({expression}) => `Each ${noun} satisfies ${printCode(expression)}.`),
    ...table.indexes.filter(isPlainIndex).flatMap(index => printIndex(index, table, nouns)),
    ...printAmounts(table, nouns),
  ]
}

/** The first foreign key of one column is said where the column is. */
function keyAt(table: Table, nouns: Nouns, column: string) {
  return table.foreignKeys.find(
    key => key.columns.join() === column && key.columns.length === 1 && nouns.target(table, key.references) !== null,
  )
}

function printColumns(table: Table, nouns: Nouns): readonly string[] {
  const columns = table.columns.filter(column => !isSurrogate(table, column.name))
  if (columns.length === 0) return []
  const items = columns.map(column =>
    printColumn(column, {
      table,
      nouns,
      key: keyAt(table, nouns, column.name) ?? null,
      isUnique: table.uniques.some(unique => unique.columns.length === 1 && unique.columns[0] === column.name),
      range:
        table.checks.map(check => rangeOf(check, table)).find(range => range?.column === column.name)?.words ?? null,
    }),
  )
  return [`Each ${nouns.one(table)} has:`, ...items]
}

/** What a thing gets that nothing is said of. */
function isSurrogate({columns: [first], primaryKey}: Table, name: string): boolean {
  const isKey = primaryKey?.columns.join() === 'id' && first?.name === 'id' && name === 'id'
  return isKey && first.type.kind === 'bigint' && first.identity === 'always' && first.classification.length === 0
}

function printIdentity({primaryKey}: Table, noun: string): readonly string[] {
  if (primaryKey === null) return [`Each ${noun} is identified by nothing.`]
  if (primaryKey.columns.length === 1) return []
  return [`Each ${noun} is identified by ${printList(primaryKey.columns.map(name => `its ${printName(name)}`))}.`]
}

function printReferences(table: Table, nouns: Nouns, noun: string): readonly string[] {
  return table.foreignKeys.flatMap(key => {
    if (keyAt(table, nouns, key.columns.join()) === key) return []
    const [refers, ...actions] = printTarget(key, table, nouns)
    if (refers === undefined) return []
    const by = printList(key.columns.map(name => `its ${printName(name)}`))
    const end = actions.map(action => `, ${action}`).join('')
    return [`Each ${noun} refers by ${by} ${refers.replace(/^refers /, '')}${end}.`]
  })
}

function printUniques(table: Table, nouns: Nouns): readonly string[] {
  const several = nouns.many(table)
  const share = (columns: readonly string[]) => `No two ${several} share the same ${printList(columns.map(printName))}`
  const indexes = table.indexes.filter(index => index.unique && isPlainIndex({...index, unique: false, where: null}))
  return [
    ...table.uniques.filter(({columns}) => columns.length > 1).map(({columns}) => `${share(columns)}.`),
    ...indexes.map(({columns, where}) => {
      const end = where === null ? '' : ` where ${printCode(where)}`
      return `${share(columns.map(({name}) => name))}${end}.`
    }),
  ]
}

function printIndex({columns}: Index, table: Table, nouns: Nouns): readonly string[] {
  const by = columns
    .map(({name, order}) => `${printName(name)}${order === 'desc' ? ' (descending)' : ''}`)
    .join(', then ')
  const several = nouns.many(table)
  return [`${several.slice(0, 1).toUpperCase()}${several.slice(1)} are looked up by ${by}.`]
}

function printAmounts(table: Table, nouns: Nouns): readonly string[] {
  const several = nouns.many(table)
  const {volume, retention} = table
  const growth = volume && volume.growthPerYear > 0 ? `, growing by ${volume.growthPerYear} a year` : ''
  const period =
    retention !== null && /^\d+ (?:day|week|month|year)s?$/.test(retention) ? retention : JSON.stringify(retention)
  return [
    ...(volume === null ? [] : [`There are about ${volume.initialRows} ${several}${growth}.`]),
    ...(retention === null ? [] : [`${several.slice(0, 1).toUpperCase()}${several.slice(1)} are kept for ${period}.`]),
  ]
}
