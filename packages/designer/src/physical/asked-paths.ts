import type {IndexColumn} from '@journeywright/schema'
import {findEntity} from '../concepts/find-entity.js'
import {toSource} from '../concepts/select-packs.js'
import type {AccessFact, Fact} from '../facts/fact.js'
import type {LogicalTable} from '../logical/logical-table.js'
import {singular} from '../words/singular.js'
import {columnNames} from './column-names.js'
import type {ReadPath} from './make-indexes.js'
import {timeColumn} from './time-column.js'

/** A way of reading that the request states, of a table that has the columns for it. */
export interface AskedPath {
  readonly table: string
  /** By words in these columns, not by their values. */
  readonly searched: readonly string[]
  readonly path: ReadPath
}

/** The request's own access patterns. What names a table or a column that is not there gives none. */
export function askedPaths(tables: readonly LogicalTable[], facts: readonly Fact[]): readonly AskedPath[] {
  return facts.flatMap(fact => {
    if (fact.kind !== 'access') return []
    const table = tableOf(fact, tables)
    if (!table) return []
    const columns = fact.foundBy.map(name => columnsOf(table, name))
    const sortsBy = fact.first === null ? [] : sortOf(table, fact.first)
    const isKnown = columns.every(({length}) => length > 0)
    if (!isKnown || columns.flat().length + sortsBy.length === 0) return []
    const names = [...new Set(columns.flat())]
    const searched = fact.isSearch ? names.filter(name => isProse(table, name)) : []
    const others = names.filter(name => !searched.includes(name))
    const make = (equals: readonly string[], searchedBy: readonly string[]): AskedPath => {
      const description = describe(fact, table.name, sortsBy)
      const pattern = {id: '', description, table: table.name, equals, sortsBy, sources: [toSource(fact)]}
      return {table: table.name, searched: searchedBy, path: {pattern, where: null}}
    }
    if (!fact.isSearch) return [make(names, [])]
    return [...(searched.length > 0 ? [make([], searched)] : []), ...others.map(name => make([name], []))]
  })
}

/** A report names what it sums, which may be a column: revenue is the table's that has it. */
function tableOf({entity, isReport}: AccessFact, tables: readonly LogicalTable[]): LogicalTable | undefined {
  const found = findEntity(
    entity,
    tables.map(table => table.entity),
  )
  const table = tables.find(each => each.entity === found)
  if (table || !isReport) return table
  const named = tables.filter(({columns}) => columns.some(({name}) => name === entity || name.endsWith(`_${entity}`)))
  return named.length === 1 ? named[0] : undefined
}

/** A column or a link by its name, the end of it, or what it points to. */
function columnsOf(table: LogicalTable, name: string): readonly string[] {
  const exact = columnNames(table, name)
  if (exact.length > 0) return exact
  const target = table.entity.links.filter(({to}) => to.includes(singular(name)))
  if (target.length === 1) return target.flatMap(link => columnNames(table, link.name))
  const ending = table.columns.filter(column => column.name.endsWith(`_${name}`))
  return ending.length === 1 ? ending.map(column => column.name) : []
}

function sortOf(table: LogicalTable, first: 'newest' | 'oldest'): readonly IndexColumn[] {
  const time = timeColumn(table.columns)
  return time ? [{name: time.name, order: first === 'newest' ? 'desc' : 'asc'}] : []
}

/** Codes, addresses and numbers are looked up as a whole; names and texts by the words in them. */
function isProse({entity}: LogicalTable, name: string): boolean {
  return entity.attributes.some(
    attribute => attribute.name === name && /^(?:name|text|varchar)$/.test(attribute.type.kind),
  )
}

function describe(
  {foundBy, isReport, isSearch, first}: AccessFact,
  table: string,
  sortsBy: readonly IndexColumn[],
): string {
  if (isReport) return `Report on ${table} over time, by ${sortsBy.map(({name}) => name).join(', ')}`
  const by = foundBy.length > 0 ? ` by ${foundBy.map(words).join(' and ')}` : ''
  return `${isSearch ? 'Search' : 'Find'} ${table}${by}${first === null ? '' : `, ${first} first`}`
}

function words(name: string): string {
  return name.replaceAll('_', ' ')
}
