import {newIndex, type Index, type Source, type Unique} from '@journeywright/schema'
import type {LogicalTable} from '../logical/logical-table.js'
import {limitName} from '../words/limit-name.js'
import {columnNames} from './column-names.js'

interface Wanted {
  readonly columns: readonly string[]
  readonly where: string | null
  readonly reason: string
  readonly sources: readonly Source[]
}

/** Unique constraints, and unique indexes where a rule holds for a part of the rows: live ones, or those that it names. */
export function uniqueConstraints(table: LogicalTable): {
  readonly uniques: readonly Unique[]
  readonly indexes: readonly Index[]
} {
  const seen = new Set<string>()
  const wanted = wantedUniques(table).filter(({columns}) => {
    const key = columns.toSorted().join()
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
  return {
    uniques: wanted.filter(({where}) => where === null).map(unique => toUnique(table, unique)),
    indexes: wanted.filter(({where}) => where !== null).map(unique => toIndex(table, unique)),
  }
}

function wantedUniques(table: LogicalTable): readonly Wanted[] {
  const live = table.isSoftDeleted ? 'deleted_at IS NULL' : null
  const {entity} = table
  const attributes = entity.attributes
    .filter(({unique}) => unique)
    .map(({name, sources}) => ({columns: [name], where: live, reason: `No two share one ${words(name)}.`, sources}))
  const links = entity.links
    .filter(({unique}) => unique)
    .map(({name, sources}) => ({
      columns: columnNames(table, name),
      where: live,
      reason: `At most one for each ${words(name)}.`,
      sources,
    }))
  const rules = entity.uniques.map(rule => {
    const columns = rule.members.flatMap(member => columnNames(table, member))
    const where = [rule.where, live].filter(part => part !== null).join(' AND ')
    return {
      columns,
      where: where === '' ? null : where,
      reason: rule.reason || `One for each ${rule.members.map(words).join(' and ')}.`,
      sources: rule.sources,
    }
  })
  const referred = table.referredBy.map(columns => ({
    columns,
    where: null,
    reason: 'Others refer to a row of their own tenant by it.',
    sources: entity.tenancy?.sources ?? [],
  }))
  const key = table.keyColumns.map(({name}) => name).join()
  return [...referred, ...attributes, ...links, ...rules].filter(
    ({columns}) => columns.length > 0 && columns.join() !== key,
  )
}

function toUnique(table: LogicalTable, {columns, reason, sources}: Wanted): Unique {
  return {name: uniqueName(table, columns), columns, nullsDistinct: true, reason, sources}
}

function toIndex(table: LogicalTable, {columns, where, reason, sources}: Wanted): Index {
  const name = uniqueName(table, columns)
  return newIndex({name, columns, unique: true, where, reason: `${reason} It holds where ${where}.`, sources})
}

function uniqueName(table: LogicalTable, columns: readonly string[]): string {
  return limitName(`uq_${table.name}_${columns.join('_')}`)
}

function words(name: string): string {
  return name.replaceAll('_', ' ')
}
