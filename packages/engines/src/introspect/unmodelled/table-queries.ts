import {isOurs} from '../../catalog/is-ours.js'
import {columnSettings} from '../tables/column-settings.js'
import {isKnownMethod, isOwnIndex} from '../tables/read-indexes.js'
import {isBeyondModel, isOwnConstraint} from '../tables/read-constraints.js'

const relation = `quote_ident(n.nspname) || '.' || quote_ident(r.relname)`
const ours = isOurs('pg_class', 'r.oid', 'n.nspname')
const tables = `FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace`

const constraints = `
SELECT 'ALTER TABLE ' || ${relation} || ' ADD CONSTRAINT ' || quote_ident(c.conname) || ' ' || pg_get_constraintdef(c.oid) AS text,
  'The model has no periods in keys, and no constraints that aren''t enforced.' AS reason
${tables} JOIN pg_constraint c ON c.conrelid = r.oid
WHERE ${isOwnConstraint} AND ${isBeyondModel} AND ${ours}`

/** Of PostgreSQL 18, which keeps a row for each NOT NULL. */
const notNulls = `
SELECT 'ALTER TABLE ' || ${relation} || ' ADD CONSTRAINT ' || quote_ident(c.conname) || ' ' || pg_get_constraintdef(c.oid),
  'A NOT NULL of the model holds for all rows and for inheriting tables.'
${tables} JOIN pg_constraint c ON c.conrelid = r.oid
WHERE c.contype = 'n' AND (NOT c.convalidated OR c.connoinherit) AND ${ours}`

/** \`pg_get_constraintdef\` leaves them out. */
const keyStorage = `
SELECT 'ALTER INDEX ' || quote_ident(n.nspname) || '.' || quote_ident(x.relname) || ' SET (' || array_to_string(x.reloptions, ', ') || ')',
  'A key of the model has no storage parameters.'
${tables} JOIN pg_constraint c ON c.conrelid = r.oid AND c.contype IN ('p', 'u') JOIN pg_class x ON x.oid = c.conindid
WHERE x.reloptions IS NOT NULL AND ${ours}`

const indexes = `
SELECT pg_get_indexdef(x.oid), 'The model has no index method ' || quote_ident(m.amname) || '.'
FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_am m ON m.oid = x.relam
  JOIN pg_class r ON r.oid = i.indrelid JOIN pg_namespace n ON n.oid = r.relnamespace
WHERE r.relkind IN ('r', 'p', 'm') AND NOT ${isKnownMethod} AND ${isOwnIndex}`

/** Collations and operator classes of a partition key. */
const partitioning = `
SELECT 'ALTER TABLE ' || ${relation} || ' PARTITION BY ' || pg_get_partkeydef(r.oid),
  'A partition key of the model has no collations and operator classes.'
${tables} JOIN pg_partitioned_table p ON p.partrelid = r.oid
WHERE ${ours} AND (EXISTS (SELECT FROM unnest(p.partclass::oid[]) k JOIN pg_opclass o ON o.oid = k WHERE NOT o.opcdefault)
  OR EXISTS (SELECT FROM unnest(p.partcollation::oid[], p.partattrs::int2[]) key(used, number)
    JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = key.number AND a.attnum <> 0 WHERE a.attcollation <> key.used))`

const placement = `
SELECT 'ALTER ' || CASE WHEN r.relkind IN ('i', 'I') THEN 'INDEX' WHEN r.relkind = 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END
    || ' ' || ${relation} || ' SET TABLESPACE ' || quote_ident(s.spcname), 'The model has no tablespaces.'
${tables} JOIN pg_tablespace s ON s.oid = r.reltablespace
WHERE ${ours}`

const kinds = `
SELECT 'ALTER TABLE ' || ${relation} || detail.text, detail.reason
${tables} LEFT JOIN pg_am m ON m.oid = r.relam
  CROSS JOIN LATERAL (VALUES
    (CASE WHEN r.relkind IN ('r', 'p') AND r.relam <> 0 AND m.amname <> 'heap' THEN ' SET ACCESS METHOD ' || quote_ident(m.amname) END,
      'The model has no access methods of tables.'),
    (CASE WHEN r.reloftype <> 0 THEN ' OF ' || r.reloftype::regtype END, 'The model has no typed tables.'),
    (CASE WHEN r.relforcerowsecurity AND NOT r.relrowsecurity THEN ' FORCE ROW LEVEL SECURITY' END,
      'The model forces row security only where it is enabled.'),
    (CASE r.relreplident WHEN 'f' THEN ' REPLICA IDENTITY FULL' WHEN 'n' THEN ' REPLICA IDENTITY NOTHING' WHEN 'i' THEN
      (SELECT ' REPLICA IDENTITY USING INDEX ' || quote_ident(x.relname) FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
        WHERE i.indrelid = r.oid AND i.indisreplident) END, 'The model has no replica identities.'),
    ((SELECT ' CLUSTER ON ' || quote_ident(x.relname) FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
        WHERE i.indrelid = r.oid AND i.indisclustered), 'The model has no order of rows on disk.')
  ) detail(text, reason)
WHERE r.relkind IN ('r', 'p') AND detail.text IS NOT NULL AND ${ours}`

const columns = columnSettings
  .map(
    ({id, text}) => `
SELECT 'ALTER TABLE ' || ${relation} || ' ALTER COLUMN ' || quote_ident(a.attname) || ' SET ' || ${text}, 'The model has no ${id} of columns.'
${tables} JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped JOIN pg_type t ON t.oid = a.atttypid
WHERE r.relkind IN ('r', 'p', 'm') AND ${text} IS NOT NULL AND ${ours}`,
  )
  .join('\nUNION ALL\n')

const viewDefaults = `
SELECT 'ALTER VIEW ' || ${relation} || ' ALTER COLUMN ' || quote_ident(a.attname) || ' SET DEFAULT ' || pg_get_expr(d.adbin, d.adrelid),
  'The columns of a view of the model have no defaults.'
${tables} JOIN pg_attribute a ON a.attrelid = r.oid JOIN pg_attrdef d ON d.adrelid = r.oid AND d.adnum = a.attnum
WHERE r.relkind = 'v' AND ${ours}`

/** What hangs on a table and is more than the model says. Each answers text and reason. */
export const tableQueries: readonly string[] = [
  constraints,
  notNulls,
  keyStorage,
  indexes,
  partitioning,
  placement,
  kinds,
  columns,
  viewDefaults,
]
