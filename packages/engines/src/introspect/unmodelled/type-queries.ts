import {isOurs} from '../../catalog/is-ours.js'

const typeName = `quote_ident(n.nspname) || '.' || quote_ident(t.typname)`
const ours = isOurs('pg_type', 't.oid', 'n.nspname')

const ranges = `
SELECT 'CREATE TYPE ' || ${typeName} || ' AS RANGE (' || concat_ws(', ', 'subtype = ' || format_type(r.rngsubtype, NULL),
    CASE WHEN NOT o.opcdefault THEN 'subtype_opclass = ' || quote_ident(o.opcname) END,
    'collation = ' || CASE WHEN r.rngcollation <> s.typcollation THEN r.rngcollation::regcollation END,
    'canonical = ' || CASE WHEN r.rngcanonical <> 0 THEN r.rngcanonical END,
    'subtype_diff = ' || CASE WHEN r.rngsubdiff <> 0 THEN r.rngsubdiff END) || ')' AS text,
  'The model has no range types.' AS reason
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_range r ON r.rngtypid = t.oid
  JOIN pg_type s ON s.oid = r.rngsubtype JOIN pg_opclass o ON o.oid = r.rngsubopc
WHERE t.typtype = 'r' AND ${ours}`

/** Written in C, or declared and not there yet. Their arrays come with them. */
const baseTypes = `
SELECT 'CREATE TYPE ' || ${typeName}, 'The model has no base types.'
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype IN ('b', 'p') AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid) AND ${ours}`

/** What there is beside enums, domains and composite types. Each answers text and reason. */
export const typeQueries: readonly string[] = [ranges, baseTypes]
