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
  const covered = keys.map(names => names.map(ascending))
  const wanted = [...paths.map(fromPath), ...fromRules(table), ...fromLinks(table)]
  const made: Index[] = [...partial]
  for (const index of wanted.toSorted((a, b) => b.columns.length - a.columns.length)) {
    if (index.where === null && covered.some(columns => startsWith(columns, index.columns))) continue
    const place = made.findIndex(other => other.where === index.where && startsWith(other.columns, index.columns))
    const same = made[place]
    if (same)
      made[place] = {...same, serves: [...same.serves, ...index.serves], sources: [...same.sources, ...index.sources]}
    else made.push(toIndex(table, index))
  }
  return made.toSorted((a, b) => compareText(a.name, b.name))
}

function fromPath({pattern, where}: ReadPath): Wanted {
  const columns = [...pattern.equals.map(ascending), ...pattern.sortsBy]
  return {columns, where, reason: `${pattern.description}.`, serves: [pattern.id], sources: pattern.sources}
}

function fromRules(table: LogicalTable): readonly Wanted[] {
  return table.entity.indexes.map(({columns, where, reason, sources}) => ({
    columns: columns.flatMap(({name, order}) => columnNames(table, name).map(column => ({name: column, order}))),
    where,
    reason: reason || 'The pack asks for it.',
    serves: [],
    sources,
  }))
}

function fromLinks(table: LogicalTable): readonly Wanted[] {
  return table.linkColumns.map(({columns, foreignKey, sources}) => ({
    columns: columns.map(ascending),
    where: null,
    reason: `Finds the ${table.name} of one of the ${foreignKey.references.table}, also when that is deleted.`,
    serves: [foreignKey.name],
    sources: [...sources, {authority: 'inferred', text: 'Every foreign key is covered by an index.'}],
  }))
}

function toIndex(table: LogicalTable, index: Wanted): Index {
  const {columns, ...rest} = index
  const suffix = columns.map(({name}) => name).join('_')
  const partial = index.where === null ? '' : '_partial'
  return {...newIndex({name: limitName(`idx_${table.name}_${suffix}${partial}`), columns: []}), ...rest, columns}
}

function startsWith(columns: readonly IndexColumn[], wanted: readonly IndexColumn[]): boolean {
  return wanted.every(({name, order}, index) => columns[index]?.name === name && columns[index]?.order === order)
}

function ascending(name: string): IndexColumn {
  return {name, order: 'asc'}
}
