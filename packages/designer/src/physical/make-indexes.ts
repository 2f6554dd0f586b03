import {compareText} from '@journeywright/problems'
import {
  newIndex,
  type AccessPattern,
  type Index,
  type IndexColumn,
  type Source,
  type Unique,
} from '@journeywright/schema'
import type {LogicalTable} from '../logical/logical-table.js'
import {limitName} from '../words/limit-name.js'
import {columnNames} from './column-names.js'
import {serves} from './serves.js'
import {timeColumn} from './time-column.js'

export interface ReadPath {
  readonly pattern: AccessPattern
  readonly where: string | null
}

interface Wanted {
  readonly columns: readonly IndexColumn[]
  readonly where: string | null
  readonly reason: string
  readonly serves: readonly string[]
  readonly sources: readonly Source[]
  /** So many of the columns, from the first, are compared with one value each. */
  readonly equals: number
}

/**
 * The given partial unique indexes, and one for each access pattern, foreign key and index rule that no key, unique
 * constraint or longer index serves. Longer ones are made first, so that a foreign key finds the index of an access
 * pattern that begins with it. By name.
 */
export function makeIndexes(
  table: LogicalTable,
  paths: readonly ReadPath[],
  uniques: readonly Unique[],
  partial: readonly Index[],
): readonly Index[] {
  const keys = [table.keyColumns.map(({name}) => name), ...uniques.map(({columns}) => columns)]
  const read = [...paths.map(fromPath), ...fromRules(table), ...fromRetention(table)].filter(
    index => !keys.some(key => isFound(key, index)),
  )
  const made: Index[] = [...partial]
  for (const index of [...read, ...fromLinks(table)].toSorted(byLength)) {
    if (keys.some(columns => serves(columns.map(ascending), index))) continue
    const place = made.findIndex(
      other => (other.where === null || other.where === index.where) && serves(other.columns, index),
    )
    const same = made[place]
    if (same)
      made[place] = {...same, serves: [...same.serves, ...index.serves], sources: [...same.sources, ...index.sources]}
    else made.push(toIndex(table, index))
  }
  return made.toSorted((a, b) => compareText(a.name, b.name))
}

/** The longest first; one for all rows before one for some of them. */
function byLength(a: Wanted, b: Wanted): number {
  return b.columns.length - a.columns.length || Number(a.where !== null) - Number(b.where !== null)
}

/** What is compared holds a key, so that there is one row at most. */
function isFound(key: readonly string[], {columns, equals}: Wanted): boolean {
  const compared = columns.slice(0, equals).map(({name}) => name)
  return key.length > 0 && key.every(name => compared.includes(name))
}

function fromPath({pattern, where}: ReadPath): Wanted {
  const columns = [...pattern.equals.map(ascending), ...pattern.sortsBy]
  return {
    columns,
    where,
    reason: `${pattern.description}.`,
    serves: [pattern.id],
    sources: pattern.sources,
    equals: pattern.equals.length,
  }
}

function fromRules(table: LogicalTable): readonly Wanted[] {
  return table.entity.indexes.map(({columns, where, reason, sources}) => ({
    columns: columns.flatMap(({name, order}) => columnNames(table, name).map(column => ({name: column, order}))),
    equals: columns.length - 1,
    where,
    reason: reason || 'The pack asks for it.',
    serves: [],
    sources,
  }))
}

/** What is deleted by its age is found by it. */
function fromRetention({name, columns, entity: {retention}}: LogicalTable): readonly Wanted[] {
  const time = retention === null || retention.isKept ? null : timeColumn(columns)
  if (retention === null || time === null) return []
  const reason = `Finds the ${name.replaceAll('_', ' ')} that are older than ${retention.time} and go.`
  return [{columns: [ascending(time.name)], equals: 0, where: null, reason, serves: [], sources: retention.sources}]
}

function fromLinks(table: LogicalTable): readonly Wanted[] {
  return table.linkColumns.map(({foreignKey, sources}) => ({
    columns: foreignKey.columns.map(ascending),
    equals: foreignKey.columns.length,
    where: null,
    reason: `Finds the ${table.name} of one of the ${foreignKey.references.table}, also when that is deleted.`,
    serves: [foreignKey.name],
    sources: [...sources, {authority: 'inferred', text: 'Every foreign key is covered by an index.'}],
  }))
}

function toIndex(table: LogicalTable, index: Wanted): Index {
  const {columns, equals: _equals, ...rest} = index
  const suffix = columns.map(({name}) => name).join('_')
  const partial = index.where === null ? '' : '_partial'
  return {...newIndex({name: limitName(`idx_${table.name}_${suffix}${partial}`), columns: []}), ...rest, columns}
}

function ascending(name: string): IndexColumn {
  return {name, order: 'asc'}
}
