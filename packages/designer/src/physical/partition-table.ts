import type {Source, Table, Volume} from '@journeywright/schema'
import {isVolumeAssumed} from '../concepts/assumed-volume.js'
import {timeColumn} from './time-column.js'

/** From so many rows on, deleting and vacuuming by parts is worth what partitions cost. */
const threshold = 100_000_000
const years = 5

/**
 * A table that will be too large for one piece, in partitions by the time of its rows. Only by a volume that the request
 * states, and only where no other table refers to its rows, and no other key than its own would have to hold the time.
 */
export function partitionTable(table: Table, tables: readonly Table[]): Table {
  const column =
    !isVolumeAssumed(table.sources) && rowsIn(table.volume) >= threshold ? partitionColumn(table, tables) : null
  if (column === null || table.primaryKey === null) return table
  const {primaryKey} = table
  const columns = primaryKey.columns.includes(column) ? primaryKey.columns : [...primaryKey.columns, column]
  const reason = `It has ${rowsIn(table.volume).toLocaleString('en-US')} rows in ${years} years: from ${threshold.toLocaleString('en-US')} on, old rows are dropped, and new ones found, by parts.`
  const why: Source = {authority: 'inferred', text: reason}
  return {
    ...table,
    primaryKey: {...primaryKey, columns},
    partitioning: {method: 'range', columns: [column], reason},
    sources: [...table.sources, why],
  }
}

/** The time that a table can be partitioned by; null where that is not possible. */
export function partitionColumn(table: Table, tables: readonly Table[]): string | null {
  const isReferredTo = tables.some(({foreignKeys}) =>
    foreignKeys.some(({references}) => references.table === table.name),
  )
  const column = timeColumn(table.columns)?.name ?? null
  const others = [...table.uniques.map(({columns}) => columns), ...uniqueIndexes(table)]
  if (column === null || isReferredTo || table.partitionOf !== undefined) return null
  return others.every(columns => columns.includes(column)) ? column : null
}

function uniqueIndexes({indexes}: Table): readonly (readonly string[])[] {
  return indexes.filter(({unique}) => unique).map(({columns}) => columns.map(({name}) => name))
}

function rowsIn(volume: Volume | null): number {
  return volume === null ? 0 : volume.initialRows + years * volume.growthPerYear
}
