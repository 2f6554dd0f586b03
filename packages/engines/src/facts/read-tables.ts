import {compareText} from '@journeywright/problems'
import type {Database} from '../engine.js'
import {columnQuery, constraintQuery, tableQuery} from './fact-queries.js'
import {mentions} from './mentions.js'
import type {ColumnFacts, ConstraintFacts, TableFacts} from './table-facts.js'

/** Every table with its columns and constraints, sorted. Expressions come qualified only under an empty search path. */
export async function readTables(database: Database): Promise<readonly TableFacts[]> {
  const tables = await database.query<Omit<TableFacts, 'columns' | 'constraints'>>(tableQuery)
  const columns = groupByTable(await database.query<ColumnRow>(columnQuery))
  const constraints = groupByTable(await database.query<ConstraintRow & OfTable>(constraintQuery))
  const found = tables.map(table => {
    const rows = columns.get(table.name) ?? []
    const own = (constraints.get(table.name) ?? []).map(toConstraint)
    const all = rows.map(row => toColumn(row, columns))
    return {...table, columns: all, constraints: [...rows.flatMap(toNotNull), ...own]}
  })
  return found.map(table => obeyPartitions(table, found)).sort((a, b) => compareText(a.label, b.label))
}

interface OfTable {
  readonly table: string
}

interface ColumnRow extends Omit<ColumnFacts, 'attributes'>, OfTable {
  readonly composite: string | null
  readonly notNullInherited: boolean
}

interface ConstraintRow extends Omit<ConstraintFacts, 'target'> {
  readonly indexColumns: readonly string[]
  readonly target: string | null
  readonly targetColumns: readonly string[]
}

/** No type holds itself, so this ends. */
function toColumn(row: ColumnRow, all: ReadonlyMap<string, readonly ColumnRow[]>): ColumnFacts {
  const attributes = (all.get(row.composite ?? '') ?? []).map(each => toColumn(each, all))
  return {...row, attributes, notNull: row.notNull || row.notNullDomains.length > 0}
}

function toNotNull({name, notNull, notNullInherited}: ColumnRow): readonly ConstraintFacts[] {
  if (!notNull) return []
  const none = {name: '', expression: null, target: null, partitionNames: []}
  return [{kind: 'not-null', columns: [name], definition: 'NOT NULL', inherited: notNullInherited, ...none}]
}

function toConstraint(row: ConstraintRow): ConstraintFacts {
  const {kind, name, expression, definition, target, targetColumns, partitionNames, inherited} = row
  return {
    kind,
    name,
    columns: keyColumns(row),
    expression,
    target: target === null ? null : {table: target, columns: targetColumns},
    definition,
    partitionNames,
    inherited,
  }
}

/** A row of a table lands in one of its partitions, whose own foreign keys it then has to obey. */
function obeyPartitions(table: TableFacts, all: readonly TableFacts[]): TableFacts {
  const partitions = partitionsOf(table, all)
  const keys = partitions.flatMap(({constraints}) => constraints.filter(isOwnForeignKey))
  if (keys.length === 0) return table
  return {...table, constraints: [...table.constraints, ...keys.map(key => ({...key, inherited: true}))]}
}

function partitionsOf({name}: TableFacts, all: readonly TableFacts[]): readonly TableFacts[] {
  const direct = all.filter(({parent}) => parent === name)
  return [...direct, ...direct.flatMap(each => partitionsOf(each, all))]
}

function isOwnForeignKey({kind, inherited}: ConstraintFacts): boolean {
  return kind === 'foreign-key' && !inherited
}

/** An index also depends on the columns of its predicate, which are no part of its key. */
function keyColumns({columns, indexColumns, expression, definition}: ConstraintRow): readonly string[] {
  const key = definition.replace(/ WHERE \(.*$/s, '')
  const inside = indexColumns.filter(name => !columns.includes(name) && (expression === null || mentions(key, name)))
  return [...columns, ...inside]
}

function groupByTable<Item extends OfTable>(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(item.table)
    if (group) group.push(item)
    else groups.set(item.table, [item])
  }
  return groups
}
