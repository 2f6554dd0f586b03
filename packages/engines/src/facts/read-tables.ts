import {compareText} from '@journeywright/problems'
import type {Database} from '../engine.js'
import {columnQuery, constraintQuery, tableQuery} from './fact-queries.js'
import {mentions} from './mentions.js'
import type {ColumnFacts, ConstraintFacts, TableFacts} from './table-facts.js'

/** Every table with its columns and constraints, sorted. Expressions come qualified only under an empty search path. */
export async function readTables(database: Database): Promise<readonly TableFacts[]> {
  const tables = await database.query<Omit<TableFacts, 'columns' | 'constraints'>>(tableQuery)
  const columns = groupByTable(await database.query<ColumnFacts & OfTable>(columnQuery))
  const constraints = groupByTable(await database.query<ConstraintRow & OfTable>(constraintQuery))
  return [...tables]
    .sort((a, b) => compareText(a.label, b.label))
    .map(table => {
      const own = columns.get(table.name) ?? []
      const found = (constraints.get(table.name) ?? []).map(toConstraint)
      return {...table, columns: own, constraints: [...own.flatMap(toNotNull), ...found]}
    })
}

interface OfTable {
  readonly table: string
}

interface ConstraintRow extends Omit<ConstraintFacts, 'target'> {
  readonly indexColumns: readonly string[]
  readonly target: string | null
  readonly targetColumns: readonly string[]
}

function toNotNull(column: ColumnFacts): readonly ConstraintFacts[] {
  if (!column.notNull) return []
  const none = {name: '', expression: null, target: null, partitionNames: []}
  return [{kind: 'not-null', columns: [column.name], definition: 'NOT NULL', ...none}]
}

function toConstraint(row: ConstraintRow): ConstraintFacts {
  const {kind, name, expression, definition, target, targetColumns, partitionNames} = row
  return {
    kind,
    name,
    columns: keyColumns(row),
    expression,
    target: target === null ? null : {table: target, columns: targetColumns},
    definition,
    partitionNames,
  }
}

/** An index also depends on the columns of its predicate, which are no part of its key. */
function keyColumns({columns, indexColumns, expression, definition}: ConstraintRow): readonly string[] {
  const key = definition.replace(/ WHERE \(.*$/s, '')
  const inside = indexColumns.filter(name => !columns.includes(name) && (expression === null || mentions(key, name)))
  return [...columns, ...inside]
}

function groupByTable<Item extends OfTable>(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(item.table, [...(groups.get(item.table) ?? []), item])
  return groups
}
