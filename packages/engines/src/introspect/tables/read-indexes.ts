import type {Index, IndexColumn} from '@journeywright/schema'
import {isOurs} from '../../catalog/is-ours.js'
import {groupByTable} from '../group-by-table.js'
import type {Ask} from '../in-snapshot.js'
import {collationName, columnNames, ifKnown, partitionIndexName} from '../names.js'
import {stated} from '../stated.js'

const methods = ['btree', 'hash', 'gin', 'gist', 'brin', 'spgist'] as const

/** True for an index of ours that no constraint made, and no parent's index that the server named. */
export const isOwnIndex = `${isOurs('pg_class', 'x.oid', 'n.nspname')}
  AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = x.oid AND c.conrelid = r.oid AND c.contype IN ('p', 'u', 'x'))
  AND NOT (EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = x.oid)
    AND x.relname = ${partitionIndexName('x.oid', 'r.relname', 'idx')})`

/** True for what the model has a name for; extensions bring others. */
export const isKnownMethod = `m.amname IN (${methods.map(method => `'${method}'`).join(', ')})`

/**
 * Not the default of the column's type: then it must be said. One that is the default of another type is used by a type
 * that has none of its own, such as `text_ops` by `character varying`.
 */
const isOtherClass = `(NOT o.opcdefault OR o.opcintype <> a.atttypid AND EXISTS (SELECT FROM pg_opclass z
  WHERE z.opcmethod = o.opcmethod AND z.opcdefault AND z.opcintype = a.atttypid AND z.oid <> o.oid))`

const columns = `
SELECT coalesce(json_agg(json_build_object(
    'name', a.attname, 'expression', CASE WHEN i.indkey[k.n - 1] = 0 THEN pg_get_indexdef(x.oid, k.n, false) END,
    'isDescending', i.indoption[k.n - 1] & 1 = 1, 'isNullsFirst', i.indoption[k.n - 1] & 2 = 2,
    'opclass', CASE WHEN ${isOtherClass} OR p.attoptions IS NOT NULL THEN
      CASE WHEN ons.nspname = 'pg_catalog' THEN '' ELSE quote_ident(ons.nspname) || '.' END || quote_ident(o.opcname) END,
    'options', (SELECT json_agg(option) FROM unnest(p.attoptions) option),
    'collation', CASE WHEN i.indcollation[k.n - 1] <> coalesce(a.attcollation, 0) THEN ${collationName('i.indcollation[k.n - 1]')} END)
    ORDER BY k.n), '[]')
FROM generate_series(1, i.indnkeyatts) k(n)
  JOIN pg_attribute p ON p.attrelid = x.oid AND p.attnum = k.n
  JOIN pg_opclass o ON o.oid = i.indclass[k.n - 1] JOIN pg_namespace ons ON ons.oid = o.opcnamespace
  LEFT JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = i.indkey[k.n - 1] AND a.attnum <> 0`

const query = `
SELECT r.oid::text AS "table", x.relname::text AS name, m.amname::text AS method, i.indisunique AS unique,
  coalesce(${ifKnown('pg_index', 'own.indexrelid = x.oid', 'indnullsnotdistinct')}, 'false') = 'true' AS "nullsAlike",
  coalesce(x.reloptions, '{}')::text[] AS storage, pg_get_expr(i.indpred, i.indrelid) AS where,
  CASE WHEN i.indnatts > i.indnkeyatts THEN ${columnNames('r.oid', 'i.indkey[i.indnkeyatts:i.indnatts - 1]')} ELSE '{}' END AS include,
  (${columns}) AS columns, CASE WHEN i.indexprs IS NOT NULL THEN pg_get_indexdef(x.oid) END AS definition,
  coalesce(d.description, '') AS comment
FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_am m ON m.oid = x.relam
  JOIN pg_class r ON r.oid = i.indrelid JOIN pg_namespace n ON n.oid = r.relnamespace
  LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = x.oid AND d.objsubid = 0
WHERE r.relkind IN ('r', 'p', 'm') AND ${isKnownMethod} AND ${isOwnIndex}
ORDER BY r.oid, x.relname`

interface KeyFacts {
  readonly name: string | null
  readonly expression: string | null
  readonly isDescending: boolean
  readonly isNullsFirst: boolean
  readonly opclass: string | null
  readonly options: readonly string[] | null
  readonly collation: string | null
}

interface Row {
  readonly table: string
  readonly name: string
  readonly method: (typeof methods)[number]
  readonly unique: boolean
  readonly nullsAlike: boolean
  readonly storage: readonly string[]
  readonly where: string | null
  readonly include: readonly string[]
  readonly columns: readonly KeyFacts[]
  /** Of one with an expression. */
  readonly definition: string | null
  readonly comment: string
}

/** The indexes of each table and materialized view, by its id; not those that a constraint or a parent made. */
export async function readIndexes(ask: Ask): Promise<ReadonlyMap<string, readonly Index[]>> {
  return groupByTable(await ask<Row>(query), toIndex)
}

function toIndex(row: Row): Index {
  return {
    name: row.name,
    columns: row.columns.map(key => toIndexColumn(key, row.definition)),
    method: row.method,
    unique: row.unique,
    ...(row.nullsAlike ? {nullsDistinct: false as const} : {}),
    ...stated({storage: row.storage}),
    where: row.where,
    include: row.include,
    reason: row.comment,
    serves: [],
    sources: [],
  }
}

function toIndexColumn(key: KeyFacts, definition: string | null): IndexColumn {
  const {isDescending, isNullsFirst} = key
  const opclass = key.opclass === null ? null : `${key.opclass}${printOptions(key.options ?? [])}`
  return {
    name: key.name ?? inParentheses(key.expression ?? ''),
    order: isDescending ? 'desc' : 'asc',
    ...stated({
      nulls: isNullsFirst !== isDescending && (isNullsFirst ? 'first' : 'last'),
      opclass,
      collation: saysCollation(key, definition) && key.collation,
    }),
  }
}

/** The server puts parentheses around anything but a call of a function. */
function inParentheses(expression: string): string {
  return expression.startsWith('(') ? expression : `(${expression})`
}

/** Only the server knows which collation an expression has by itself, and says another one. */
function saysCollation({expression, collation}: KeyFacts, definition: string | null): boolean {
  return collation !== null && (expression === null || definition?.includes(`${expression} COLLATE `) === true)
}

function printOptions(options: readonly string[]): string {
  if (options.length === 0) return ''
  return `(${options.map(option => option.replace(/=(.*)$/s, (_, value: string) => `='${value.replaceAll("'", "''")}'`)).join(', ')})`
}
