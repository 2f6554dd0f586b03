import {newColumn, type Column} from '@journeywright/schema'
import {isOurs} from '../../catalog/is-ours.js'
import {groupByTable} from '../group-by-table.js'
import type {Ask} from '../in-snapshot.js'
import {collationName} from '../names.js'
import {stated} from '../stated.js'
import {sequenceFacts, type SequenceFacts} from '../types/sequence-facts.js'
import {toColumnType} from '../types/to-column-type.js'
import {typeFacts, type TypeFacts} from '../types/type-facts.js'
import {printIdentityOptions} from './print-identity-options.js'

const sequence = `(SELECT to_json(q) FROM (
  SELECT qn.nspname AS namespace, qr.relname AS name, ${sequenceFacts}
  FROM pg_depend d JOIN pg_class qr ON qr.oid = d.objid JOIN pg_namespace qn ON qn.oid = qr.relnamespace
    JOIN pg_sequence s ON s.seqrelid = qr.oid
  WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i'
    AND d.refobjid = r.oid AND d.refobjsubid = a.attnum) q)`

/** Thousands of columns have a few types. `OFFSET` keeps the planner from looking a type up for each of them. */
const usedTypes = `SELECT id, modifier, ${typeFacts('id', 'modifier')} AS type
  FROM (SELECT DISTINCT atttypid AS id, atttypmod AS modifier FROM pg_attribute WHERE attnum > 0 AND NOT attisdropped) each OFFSET 0`

const query = `
SELECT r.oid::text AS "table", n.nspname::text AS namespace, r.relname::text AS "tableName", a.attname::text AS name,
  used.type, NOT a.attnotnull AS nullable,
  a.attidentity::text AS identity, a.attgenerated::text AS generated,
  pg_get_expr(d.adbin, d.adrelid) AS expression,
  CASE WHEN a.attcollation <> b.typcollation THEN ${collationName('a.attcollation')} END AS collation,
  coalesce(c.description, '') AS comment,
  CASE WHEN a.attidentity <> '' THEN ${sequence} END AS sequence
FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace
  JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type b ON b.oid = a.atttypid
  JOIN (${usedTypes}) used ON used.id = a.atttypid AND used.modifier = a.atttypmod
  LEFT JOIN pg_description c ON c.classoid = 'pg_class'::regclass AND c.objoid = r.oid AND c.objsubid = a.attnum
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE r.relkind IN ('r', 'p') AND ${isOurs('pg_class', 'r.oid', 'n.nspname')}
ORDER BY r.oid, a.attnum`

interface Row {
  readonly table: string
  readonly namespace: string
  readonly tableName: string
  readonly name: string
  readonly type: TypeFacts
  readonly nullable: boolean
  readonly identity: '' | 'a' | 'd'
  readonly generated: '' | 's' | 'v'
  readonly expression: string | null
  readonly collation: string | null
  readonly comment: string
  readonly sequence: SequenceFacts | null
}

/** The columns of each table, by the table's id. */
export async function readColumns(ask: Ask): Promise<ReadonlyMap<string, readonly Column[]>> {
  return groupByTable(await ask<Row>(query), toColumn)
}

function toColumn(row: Row): Column {
  return newColumn(row.name, toColumnType(row.type), {
    nullable: row.nullable,
    default: row.generated === '' ? row.expression : null,
    identity: row.identity === '' ? null : row.identity === 'a' ? 'always' : 'by default',
    generated: row.generated === '' ? null : row.expression,
    comment: row.comment,
    ...stated({
      virtual: row.generated === 'v',
      collation: row.collation,
      identityOptions: row.sequence && printIdentityOptions(row, row.sequence),
    }),
  })
}
