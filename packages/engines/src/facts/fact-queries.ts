import {isOurs} from '../catalog/is-ours.js'

/** Partitions inherit what their parent has, and are proved with it. */
const tables = `pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace`
const ours = `r.relkind IN ('r', 'p') AND NOT r.relispartition AND ${isOurs('pg_class', 'r.oid', 'n.nspname')}`

export const tableQuery = `
SELECT r.oid::regclass::text AS name, n.nspname AS namespace, r.relname AS "plainName",
  CASE WHEN n.nspname = 'public' THEN r.relname ELSE n.nspname || '.' || r.relname END AS label,
  EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = r.oid AND NOT t.tgisinternal) AS "hasTriggers",
  r.relforcerowsecurity AS "forcesRowSecurity"
FROM ${tables} WHERE ${ours}`

/** A domain over a domain is looked through twice, which is one more than anybody writes. */
export const columnQuery = `
SELECT r.oid::regclass::text AS "table", a.attname AS name,
  (row_number() OVER (PARTITION BY r.oid ORDER BY a.attnum))::int AS position,
  format_type(b.oid, m.typmod) AS type, e.typname AS base, b.typcategory = 'A' AS "isArray",
  CASE WHEN e.typname IN ('varchar', 'bpchar') AND m.typmod >= 4 THEN m.typmod - 4 END AS length,
  CASE WHEN e.typname = 'numeric' AND m.typmod >= 4 THEN (m.typmod - 4) >> 16 END AS precision,
  CASE WHEN e.typname = 'numeric' AND m.typmod >= 4 THEN (m.typmod - 4) & 2047 END AS scale,
  ARRAY(SELECT l.enumlabel::text FROM pg_enum l WHERE l.enumtypid = e.oid ORDER BY l.enumsortorder) AS labels,
  a.attnotnull OR t.typnotnull AS "notNull",
  CASE WHEN a.attgenerated <> '' THEN pg_get_expr(d.adbin, d.adrelid) END AS generated
FROM ${tables} JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_type u ON t.typtype = 'd' AND u.oid = t.typbasetype
  JOIN pg_type b ON b.oid = CASE WHEN u.typtype = 'd' THEN u.typbasetype WHEN t.typtype = 'd' THEN u.oid ELSE t.oid END
  CROSS JOIN LATERAL (SELECT CASE WHEN t.typtype = 'd' THEN t.typtypmod ELSE a.atttypmod END AS typmod) m
  JOIN pg_type e ON e.oid = CASE WHEN b.typcategory = 'A' THEN b.typelem ELSE b.oid END
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE ${ours}
ORDER BY 1, 3`

const columnsOf = (relation: string, key: string) => `
  ARRAY(SELECT a.attname::text FROM unnest(${key}) WITH ORDINALITY k(n, place)
    JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = k.n ORDER BY k.place)`

/** Every column that an index depends on, also inside an expression. */
const columnsOfIndex = `
  ARRAY(SELECT DISTINCT a.attname::text FROM pg_depend d
    JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
    WHERE d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid AND d.refobjid = i.indrelid ORDER BY 1)`

/** Also the CHECKs of a column's domain, as if they were the table's. */
export const constraintQuery = `
SELECT r.oid::regclass::text AS "table", c.conname AS name,
  CASE c.contype WHEN 'p' THEN 'primary-key' WHEN 'u' THEN 'unique' WHEN 'c' THEN 'check' WHEN 'f' THEN 'foreign-key'
    ELSE 'exclusion' END AS kind,
  CASE WHEN c.contype = 'x' THEN (SELECT ${columnsOfIndex} FROM pg_index i WHERE i.indexrelid = c.conindid) ELSE '{}' END
    AS "indexColumns",
  ${columnsOf('c.conrelid', 'c.conkey')} AS columns,
  pg_get_expr(c.conbin, c.conrelid) AS expression,
  CASE WHEN c.contype = 'f' THEN c.confrelid::regclass::text END AS target,
  ${columnsOf('c.confrelid', 'c.confkey')} AS "targetColumns",
  pg_get_constraintdef(c.oid) AS definition,
  ARRAY(SELECT p.conname::text FROM pg_constraint p WHERE p.conparentid = c.oid ORDER BY 1) AS "partitionNames"
FROM ${tables} JOIN pg_constraint c ON c.conrelid = r.oid
WHERE c.contype IN ('p', 'u', 'c', 'f', 'x') AND c.conparentid = 0 AND ${ours}
UNION ALL
SELECT r.oid::regclass::text, x.relname, 'unique-index', ${columnsOfIndex},
  ${columnsOf('i.indrelid', 'i.indkey[0:i.indnkeyatts - 1]')},
  pg_get_expr(i.indpred, i.indrelid), NULL, '{}', pg_get_indexdef(i.indexrelid),
  ARRAY(SELECT q.relname::text FROM pg_inherits p JOIN pg_class q ON q.oid = p.inhrelid WHERE p.inhparent = i.indexrelid ORDER BY 1)
FROM ${tables} JOIN pg_index i ON i.indrelid = r.oid JOIN pg_class x ON x.oid = i.indexrelid
WHERE i.indisunique AND ${ours} AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.conrelid = i.indrelid)
UNION ALL
SELECT r.oid::regclass::text, c.conname, 'check', '{}', ARRAY[a.attname::text],
  regexp_replace(pg_get_expr(c.conbin, 0), '\\mVALUE\\M', replace(quote_ident(a.attname), '\\', '\\\\'), 'g'),
  NULL, '{}', pg_get_constraintdef(c.oid), '{}'
FROM ${tables} JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_constraint c ON c.contypid = a.atttypid AND c.contype = 'c'
WHERE ${ours}
ORDER BY 1, 3, 2, 5`
