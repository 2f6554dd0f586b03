import {isOwnConstraint} from '../tables/read-constraints.js'
import {isOwnIndex} from '../tables/read-indexes.js'

/** Of these, the model has the comment wherever it has the thing. */
const held = [
  'table',
  'table column',
  'view',
  'view column',
  'materialized view',
  'materialized view column',
  'function',
  'procedure',
  'aggregate',
  'schema',
  'trigger',
  'policy',
  'sequence',
  'extension',
]

/**
 * Indexes of constraints have none in the model, and neither have types that it doesn't know, sequences of identity columns
 * and what partitions have of their parents.
 */
const isHeld = `(o.type IN (${held.map(type => `'${type}'`).join(', ')})
    AND NOT (o.type = 'sequence' AND EXISTS (SELECT FROM pg_depend s
      WHERE s.classid = d.classoid AND s.objid = d.objoid AND s.refclassid = d.classoid AND s.deptype = 'i'))
  OR o.type = 'index' AND EXISTS (SELECT FROM pg_class x JOIN pg_index i ON i.indexrelid = x.oid
    JOIN pg_class r ON r.oid = i.indrelid JOIN pg_namespace n ON n.oid = r.relnamespace
    WHERE x.oid = d.objoid AND ${isOwnIndex})
  OR o.type = 'table constraint' AND EXISTS (SELECT FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid
    WHERE c.oid = d.objoid AND ${isOwnConstraint})
  OR d.classoid = 'pg_type'::regclass AND EXISTS (SELECT FROM pg_type t LEFT JOIN pg_class r ON r.oid = t.typrelid
    WHERE t.oid = d.objoid AND (t.typtype IN ('e', 'd') OR r.relkind = 'c')))`

/** Answers text and reason. */
export const commentQuery = `
SELECT 'COMMENT ON ' || CASE WHEN o.type LIKE '% column' THEN 'COLUMN' WHEN o.type LIKE '% constraint' THEN 'CONSTRAINT' ELSE upper(o.type) END
    || ' ' || o.identity || ' IS ' || quote_literal(d.description),
  'The model has no comment of this ' || o.type || '.'
FROM pg_description d CROSS JOIN LATERAL pg_identify_object(d.classoid, d.objoid, d.objsubid) o
  LEFT JOIN pg_namespace n ON n.nspname = o.schema
WHERE d.objoid >= 16384 AND coalesce(n.nspname, '') !~ '^pg_' AND NOT ${isHeld}
  AND NOT EXISTS (SELECT FROM pg_depend m WHERE m.classid = d.classoid AND m.objid = d.objoid AND m.deptype = 'e')`
