import {isOurs} from '../../catalog/is-ours.js'
import {groupByTable} from '../group-by-table.js'
import type {Ask} from '../in-snapshot.js'
import {columnNames, ifKnown, partitionIndexName} from '../names.js'

export interface ConstraintFacts {
  readonly table: string
  readonly kind: 'p' | 'u' | 'f' | 'c' | 'x'
  readonly name: string
  readonly columns: readonly string[]
  readonly include: readonly string[]
  readonly deferrable: 'initially immediate' | 'initially deferred' | null
  readonly nullsDistinct: boolean
  readonly noInherit: boolean
  readonly validated: boolean
  readonly expression: string | null
  /** Of an exclusion only: to print one is what costs a server most here. */
  readonly definition: string | null
  readonly target: {readonly namespace: string; readonly table: string; readonly columns: readonly string[]} | null
  readonly onDelete: string
  readonly onUpdate: string
  readonly setColumns: readonly string[]
  readonly matchFull: boolean
  readonly comment: string
}

const known = (column: string) => ifKnown('pg_constraint', 'own.oid = c.oid', column)

/** True for what `FOREIGN KEY … PERIOD`, `WITHOUT OVERLAPS` and `NOT ENFORCED` make, of PostgreSQL 18. */
export const isBeyondModel = `(coalesce(${known('conperiod')}, 'false') = 'true' OR coalesce(${known('conenforced')}, 'true') = 'false')`

/**
 * What the server would call the key of a partition that comes with that of its parent. Foreign keys to a partitioned table
 * have parts of their own on the same table.
 */
const usualName = `CASE c.contype WHEN 'p' THEN r.relname || '_pkey'
  WHEN 'u' THEN ${partitionIndexName('c.conindid', 'r.relname', 'key')}
  WHEN 'x' THEN ${partitionIndexName('c.conindid', 'r.relname', 'excl')}
  WHEN 'f' THEN (SELECT CASE WHEN o.conrelid = c.conrelid THEN c.conname ELSE o.conname END FROM pg_constraint o WHERE o.oid = c.conparentid)
  ELSE c.conname END`

/** What a partition or a child has of its parents comes with them. A key of another name must be there before. */
export const isOwnConstraint = `c.contype IN ('p', 'u', 'f', 'c', 'x')
  AND (c.conparentid = 0 OR c.conname <> ${usualName}) AND (c.contype <> 'c' OR c.coninhcount = 0)`

const query = `
SELECT r.oid::text AS "table", c.contype::text AS kind, c.conname::text AS name,
  ${columnNames('c.conrelid', 'c.conkey')} AS columns,
  CASE WHEN i.indnatts > i.indnkeyatts THEN ${columnNames('c.conrelid', 'i.indkey[i.indnkeyatts:i.indnatts - 1]')} ELSE '{}' END AS include,
  CASE WHEN c.condeferred THEN 'initially deferred' WHEN c.condeferrable THEN 'initially immediate' END AS deferrable,
  c.contype <> 'u' OR coalesce(${ifKnown('pg_index', 'own.indexrelid = c.conindid', 'indnullsnotdistinct')}, 'false') = 'false' AS "nullsDistinct",
  c.connoinherit AS "noInherit", c.convalidated AS validated,
  pg_get_expr(c.conbin, c.conrelid) AS expression,
  CASE WHEN c.contype = 'x' THEN pg_get_constraintdef(c.oid) END AS definition,
  (SELECT json_build_object('namespace', tn.nspname, 'table', t.relname, 'columns', ${columnNames('t.oid', 'c.confkey')})
    FROM pg_class t JOIN pg_namespace tn ON tn.oid = t.relnamespace WHERE t.oid = c.confrelid) AS target,
  c.confdeltype::text AS "onDelete", c.confupdtype::text AS "onUpdate", c.confmatchtype = 'f' AS "matchFull",
  CASE WHEN c.contype = 'f' AND c.confdeltype IN ('n', 'd') THEN ${columnNames('c.conrelid', known('confdelsetcols'))} ELSE '{}' END AS "setColumns",
  coalesce(d.description, '') AS comment
FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace JOIN pg_constraint c ON c.conrelid = r.oid
  LEFT JOIN pg_description d ON d.classoid = 'pg_constraint'::regclass AND d.objoid = c.oid AND d.objsubid = 0
  LEFT JOIN pg_index i ON i.indexrelid = c.conindid AND c.contype IN ('p', 'u')
WHERE r.relkind IN ('r', 'p') AND ${isOwnConstraint} AND NOT ${isBeyondModel}
  AND ${isOurs('pg_class', 'r.oid', 'n.nspname')}
ORDER BY r.oid, c.conname`

/** The constraints of each table that the model can hold, by the table's id. NOT NULL is the column's. */
export async function readConstraints(ask: Ask): Promise<ReadonlyMap<string, readonly ConstraintFacts[]>> {
  return groupByTable(await ask<ConstraintFacts>(query), row => row)
}
