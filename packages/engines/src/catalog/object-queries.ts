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
  concat_ws(' ', 'domain', format_type(t.typbasetype, t.typtypmod), CASE WHEN t.typnotnull THEN 'NOT NULL' END,
    'DEFAULT ' || t.typdefault,
    (SELECT string_agg(quote_ident(c.conname) || ' ' || pg_get_constraintdef(c.oid), ' ' ORDER BY c.conname)
     FROM pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c'))
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype = 'd' AND ${oursType}`

const otherTypes = `
SELECT 'type', ${typeName}, CASE t.typtype WHEN 'r' THEN 'range' ELSE 'composite' END
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_class r ON r.oid = t.typrelid
WHERE (t.typtype = 'r' OR r.relkind = 'c') AND ${oursType}`

const functions = `
SELECT 'function', p.oid::regprocedure::text,
  CASE WHEN p.prokind = 'a' THEN 'aggregate' ELSE pg_get_functiondef(p.oid) END
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE ${isOurs('pg_proc', 'p.oid', 'n.nspname')}`

const schemas = `
SELECT 'schema', quote_ident(n.nspname), ''
FROM pg_namespace n WHERE ${isOurs('pg_namespace', 'n.oid', 'n.nspname')}`

const extensions = `
SELECT 'extension', quote_ident(x.extname), x.extversion
FROM pg_extension x WHERE x.extname <> 'plpgsql'`

/** Of everything that can carry one; \`pg_identify_object\` names it. */
const comments = `
SELECT 'comment', o.type || ' ' || o.identity, quote_literal(d.description)
FROM pg_description d CROSS JOIN LATERAL pg_identify_object(d.classoid, d.objoid, d.objsubid) o
  LEFT JOIN pg_namespace n ON n.nspname = o.schema
WHERE d.objoid >= 16384 AND o.type NOT IN ('extension') AND coalesce(n.nspname, '') !~ '^pg_'
  AND NOT EXISTS (SELECT FROM pg_depend m WHERE m.classid = d.classoid AND m.objid = d.objoid AND m.deptype = 'e')`

/** What the server says of everything that belongs to no table. Each answers kind, name and definition. */
export const objectQueries: readonly string[] = [enums, domains, otherTypes, functions, schemas, extensions, comments]
