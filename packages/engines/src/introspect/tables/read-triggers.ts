import {quoteName, type Trigger} from '@journeywright/schema'
import {isOurs} from '../../catalog/is-ours.js'
import {groupByTable} from '../group-by-table.js'
import type {Ask} from '../in-snapshot.js'
import {columnNames, ifKnown} from '../names.js'
import {stated} from '../stated.js'

/** Neither those that enforce a constraint, nor those that a partition has of its parent. */
export const isOwnTrigger = `NOT t.tgisinternal AND coalesce(${ifKnown('pg_trigger', 'own.oid = t.oid', 'tgparentid')}, '0') = '0'`

/** True for `FROM`, which tells a constraint trigger of another table. */
export const isOfTwoTables = 't.tgconstrrelid <> 0'

const query = `
SELECT r.oid::text AS "table", n.nspname::text AS namespace, t.tgname::text AS name, t.tgtype::int AS bits,
  ${columnNames('r.oid', 't.tgattr')} AS "updateOf",
  CASE WHEN t.tgqual IS NOT NULL THEN pg_get_triggerdef(t.oid) END AS definition,
  t.tgoldtable::text AS "oldTable", t.tgnewtable::text AS "newTable",
  CASE WHEN t.tgconstraint <> 0 THEN
    CASE WHEN t.tginitdeferred THEN 'initially deferred' WHEN t.tgdeferrable THEN 'initially immediate' ELSE 'not deferrable' END
  END AS constraint,
  f.proname::text AS function, fn.nspname::text AS "functionNamespace", encode(t.tgargs, 'hex') AS arguments,
  CASE t.tgenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' END AS enabled,
  coalesce(obj_description(t.oid, 'pg_trigger'), '') AS comment
FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace JOIN pg_trigger t ON t.tgrelid = r.oid
  JOIN pg_proc f ON f.oid = t.tgfoid JOIN pg_namespace fn ON fn.oid = f.pronamespace
WHERE r.relkind IN ('r', 'p', 'v') AND ${isOwnTrigger} AND NOT ${isOfTwoTables}
  AND ${isOurs('pg_class', 'r.oid', 'n.nspname')}
ORDER BY r.oid, t.tgname`

interface Row {
  readonly table: string
  readonly namespace: string
  readonly name: string
  /** Of `pg_trigger.tgtype`: 1 row, 2 before, 4 insert, 8 delete, 16 update, 32 truncate, 64 instead. */
  readonly bits: number
  readonly updateOf: readonly string[]
  readonly definition: string | null
  readonly oldTable: string | null
  readonly newTable: string | null
  readonly constraint: NonNullable<Trigger['constraint']> | null
  readonly function: string
  readonly functionNamespace: string
  readonly arguments: string
  readonly enabled: NonNullable<Trigger['enabled']> | null
  readonly comment: string
}

/** The triggers of each table and view, by its id. */
export async function readTriggers(ask: Ask): Promise<ReadonlyMap<string, readonly Trigger[]>> {
  return groupByTable(await ask<Row>(query), toTrigger)
}

const events = [
  [4, 'insert'],
  [16, 'update'],
  [8, 'delete'],
  [32, 'truncate'],
] as const

function toTrigger(row: Row): Trigger {
  const {bits, oldTable, newTable} = row
  const tables = stated({old: oldTable, new: newTable})
  return {
    name: row.name,
    timing: bits & 64 ? 'instead of' : bits & 2 ? 'before' : 'after',
    events: events.filter(([bit]) => bits & bit).map(([, event]) => event),
    ...stated({
      updateOf: row.updateOf,
      forEach: !(bits & 1) && 'statement',
      when: row.definition === null ? null : conditionOf(row.name, row.definition),
      transitionTables: (oldTable ?? newTable) !== null && tables,
      constraint: row.constraint,
    }),
    function: row.function,
    ...stated({
      functionNamespace: row.functionNamespace !== row.namespace && row.functionNamespace,
      arguments: splitArguments(row.arguments),
      enabled: row.enabled,
    }),
    reason: row.comment,
  }
}

/** `pg_get_expr` can't print it, as it speaks of two rows. The name may hold the same words. */
function conditionOf(name: string, definition: string): string | null {
  const quoted = quoteName(name)
  const rest = definition.slice(definition.indexOf(quoted) + quoted.length)
  return / FOR EACH (?:ROW|STATEMENT) WHEN \((.*)\) EXECUTE (?:FUNCTION|PROCEDURE) /s.exec(rest)?.[1] ?? null
}

/** Each ends with a zero byte. */
function splitArguments(hex: string): readonly string[] {
  return Buffer.from(hex, 'hex').toString('utf8').split('\0').slice(0, -1)
}
