import {aggregateDefinition} from '../introspect/code/aggregate-definition.js'
import {isOurs} from './is-ours.js'

const typeName = `quote_ident(n.nspname) || '.' || quote_ident(t.typname)`
const oursType = isOurs('pg_type', 't.oid', 'n.nspname')

const enums = `
SELECT 'type', ${typeName}, 'enum ' || string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder)
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_enum e ON e.enumtypid = t.oid
WHERE ${oursType}
GROUP BY n.nspname, t.typname`

const domains = `
SELECT 'type', ${typeName},
  concat_ws(' ', 'domain', format_type(t.typbasetype, t.typtypmod),
    'COLLATE ' || CASE WHEN t.typcollation <> b.typcollation THEN t.typcollation::regcollation END, CASE WHEN t.typnotnull THEN 'NOT NULL' END,
    'DEFAULT ' || t.typdefault,
    (SELECT string_agg(quote_ident(c.conname) || ' ' || pg_get_constraintdef(c.oid), ' ' ORDER BY c.conname)
     FROM pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c'))
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_type b ON b.oid = t.typbasetype
WHERE t.typtype = 'd' AND ${oursType}`

/** Attributes are columns. */
const composites = `
SELECT 'type', ${typeName}, 'composite'
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_class r ON r.oid = t.typrelid
WHERE r.relkind = 'c' AND ${oursType}`

/** Range types come with functions of their own. */
const functions = `
SELECT 'function', p.oid::regprocedure::text,
  CASE WHEN p.prokind = 'a' THEN ${aggregateDefinition} ELSE pg_get_functiondef(p.oid) END
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace LEFT JOIN pg_aggregate g ON g.aggfnoid = p.oid
WHERE p.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i') AND ${isOurs('pg_proc', 'p.oid', 'n.nspname')}`

const schemas = `
SELECT 'schema', quote_ident(n.nspname), ''
FROM pg_namespace n WHERE ${isOurs('pg_namespace', 'n.oid', 'n.nspname')}`

const extensions = `
SELECT 'extension', quote_ident(x.extname), x.extversion || ' in ' || x.extnamespace::regnamespace
FROM pg_extension x WHERE x.extname <> 'plpgsql'`

/** Of everything that can carry one; \`pg_identify_object\` names it. */
const comments = `
SELECT 'comment', o.type || ' ' || o.identity, quote_literal(d.description)
FROM pg_description d CROSS JOIN LATERAL pg_identify_object(d.classoid, d.objoid, d.objsubid) o
  LEFT JOIN pg_namespace n ON n.nspname = o.schema
WHERE d.objoid >= 16384 AND o.type NOT IN ('extension') AND coalesce(n.nspname, '') !~ '^pg_'
  AND NOT EXISTS (SELECT FROM pg_depend m WHERE m.classid = d.classoid AND m.objid = d.objoid AND m.deptype = 'e')`

/** What the server says of everything that belongs to no table. Each answers kind, name and definition. */
export const objectQueries: readonly string[] = [enums, domains, composites, functions, schemas, extensions, comments]
