import {isOurs} from '../catalog/is-ours.js'

const tables = `pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace`
const ours = `r.relkind IN ('r', 'p') AND ${isOurs('pg_class', 'r.oid', 'n.nspname')}`

export const tableQuery = `
SELECT r.oid::regclass::text AS name, n.nspname AS namespace, r.relname AS "plainName",
  CASE WHEN n.nspname = 'public' THEN r.relname ELSE n.nspname || '.' || r.relname END AS label,
  EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = r.oid AND NOT t.tgisinternal) AS "hasTriggers",
  r.relforcerowsecurity AS "forcesRowSecurity",
  ARRAY(SELECT w.rulename::text FROM pg_rewrite w WHERE w.ev_class = r.oid AND w.ev_type <> '1' ORDER BY 1) AS rules,
  CASE WHEN r.relispartition THEN (SELECT inhparent::regclass::text FROM pg_inherits WHERE inhrelid = r.oid) END AS parent,
  pg_get_partition_constraintdef(r.oid) AS bound
FROM ${tables} WHERE ${ours}`

/** A domain over a domain is looked through twice, which is one more than anybody writes. Also attributes of types. */
export const columnQuery = `
SELECT r.oid::regclass::text AS "table", a.attname AS name,
  (row_number() OVER (PARTITION BY r.oid ORDER BY a.attnum))::int AS position,
  format_type(b.oid, m.typmod) AS type, e.typname AS base, b.typcategory = 'A' AS "isArray",
  CASE e.typtype WHEN 'r' THEN 'range' WHEN 'm' THEN 'multirange' WHEN 'c' THEN 'composite' ELSE 'scalar' END AS shape,
  CASE WHEN e.typrelid <> 0 THEN e.typrelid::regclass::text END AS composite,
  CASE WHEN e.typname IN ('varchar', 'bpchar') AND m.typmod >= 4 THEN m.typmod - 4
    WHEN e.typname IN ('bit', 'varbit') AND m.typmod > 0 THEN m.typmod END AS length,
  CASE WHEN e.typname = 'numeric' AND m.typmod >= 4 THEN (m.typmod - 4) >> 16 END AS precision,
  CASE WHEN e.typname = 'numeric' AND m.typmod >= 4 THEN (m.typmod - 4) & 2047 END AS scale,
  ARRAY(SELECT l.enumlabel::text FROM pg_enum l WHERE l.enumtypid = e.oid ORDER BY l.enumsortorder) AS labels,
  a.attnotnull AS "notNull",
  ARRAY(SELECT q.oid::regtype::text FROM pg_type q
    WHERE q.oid IN (t.oid, u.oid) AND q.typtype = 'd' AND q.typnotnull ORDER BY 1) AS "notNullDomains",
  r.relispartition AND EXISTS (SELECT FROM pg_inherits h JOIN pg_attribute p ON p.attrelid = h.inhparent
    WHERE h.inhrelid = r.oid AND p.attname = a.attname AND p.attnotnull) AS "notNullInherited",
  CASE WHEN a.attgenerated <> '' THEN pg_get_expr(d.adbin, d.adrelid) END AS generated
FROM ${tables} JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_type u ON t.typtype = 'd' AND u.oid = t.typbasetype
  JOIN pg_type b ON b.oid = CASE WHEN u.typtype = 'd' THEN u.typbasetype WHEN t.typtype = 'd' THEN u.oid ELSE t.oid END
  CROSS JOIN LATERAL (SELECT CASE WHEN t.typtype = 'd' THEN t.typtypmod ELSE a.atttypmod END AS typmod) m
  JOIN pg_type i ON i.oid = CASE WHEN b.typcategory = 'A' THEN b.typelem ELSE b.oid END
  JOIN pg_type e ON e.oid = CASE WHEN i.typtype = 'd' THEN i.typbasetype ELSE i.oid END
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE r.relkind IN ('r', 'p', 'c') AND ${isOurs('pg_class', 'r.oid', 'n.nspname')}
ORDER BY 1, 3`

const columnsOf = (relation: string, key: string) => `
  ARRAY(SELECT a.attname::text FROM unnest(${key}) WITH ORDINALITY k(n, place)
    JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = k.n ORDER BY k.place)`

/** Every column that an index depends on, also inside an expression. */
const columnsOfIndex = `
  ARRAY(SELECT DISTINCT a.attname::text FROM pg_depend d
    JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
    WHERE d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid AND d.refobjid = i.indrelid ORDER BY 1)`

/** What a constraint is called in partitions, and in their partitions. */
const namesInPartitions = `
  ARRAY(WITH RECURSIVE heir AS (
    SELECT p.oid, p.conname FROM pg_constraint p WHERE p.conparentid = c.oid
    UNION ALL SELECT p.oid, p.conname FROM pg_constraint p JOIN heir ON p.conparentid = heir.oid
  ) SELECT conname::text FROM heir ORDER BY 1)`

const indexNamesInPartitions = `
  ARRAY(WITH RECURSIVE heir AS (
    SELECT p.inhrelid FROM pg_inherits p WHERE p.inhparent = i.indexrelid
    UNION ALL SELECT p.inhrelid FROM pg_inherits p JOIN heir ON p.inhparent = heir.inhrelid
  ) SELECT q.relname::text FROM heir JOIN pg_class q ON q.oid = heir.inhrelid ORDER BY 1)`

/** A foreign key to a partitioned table is there once more for each of its partitions. */
const isCopy = `EXISTS (SELECT FROM pg_constraint o WHERE o.oid = c.conparentid AND o.conrelid = c.conrelid)`

/** Also the CHECKs of a column's domain, as if they were the table's. */
export const constraintQuery = `
SELECT r.oid::regclass::text AS "table", c.conname AS name,
  CASE c.contype WHEN 'p' THEN 'primary-key' WHEN 'u' THEN 'unique' WHEN 'c' THEN 'check' WHEN 'f' THEN 'foreign-key'
    ELSE 'exclusion' END AS kind,
  CASE WHEN c.contype = 'x' THEN (SELECT ${columnsOfIndex} FROM pg_index i WHERE i.indexrelid = c.conindid) ELSE '{}' END
    AS "indexColumns",
  ${columnsOf('c.conrelid', 'c.conkey')} AS columns,
  CASE WHEN c.contype = 'x' THEN (SELECT pg_get_expr(i.indpred, i.indrelid) FROM pg_index i WHERE i.indexrelid = c.conindid)
    ELSE pg_get_expr(c.conbin, c.conrelid) END AS expression,
  CASE WHEN c.contype = 'f' THEN c.confrelid::regclass::text END AS target,
  ${columnsOf('c.confrelid', 'c.confkey')} AS "targetColumns",
  pg_get_constraintdef(c.oid) AS definition,
  ${namesInPartitions} AS "partitionNames",
  r.relispartition AND (c.conparentid <> 0 OR c.coninhcount > 0) AS inherited
FROM ${tables} JOIN pg_constraint c ON c.conrelid = r.oid
WHERE c.contype IN ('p', 'u', 'c', 'f', 'x') AND NOT ${isCopy} AND ${ours}
UNION ALL
SELECT r.oid::regclass::text, x.relname, 'unique-index', ${columnsOfIndex},
  ${columnsOf('i.indrelid', 'i.indkey[0:i.indnkeyatts - 1]')},
  pg_get_expr(i.indpred, i.indrelid), NULL, '{}', pg_get_indexdef(i.indexrelid),
  ${indexNamesInPartitions}, x.relispartition
FROM ${tables} JOIN pg_index i ON i.indrelid = r.oid JOIN pg_class x ON x.oid = i.indexrelid
WHERE i.indisunique AND ${ours} AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.conrelid = i.indrelid)
UNION ALL
SELECT r.oid::regclass::text, c.conname, 'check', '{}', ARRAY[a.attname::text],
  regexp_replace(pg_get_expr(c.conbin, 0), '\\mVALUE\\M', replace(quote_ident(a.attname), '\\', '\\\\'), 'g'),
  NULL, '{}', pg_get_constraintdef(c.oid), '{}', r.relispartition
FROM ${tables} JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type t ON t.oid = a.atttypid
  JOIN pg_constraint c ON c.contypid IN (t.oid, CASE WHEN t.typtype = 'd' THEN t.typbasetype END) AND c.contype = 'c'
WHERE ${ours}
ORDER BY 1, 3, 2, 5`
