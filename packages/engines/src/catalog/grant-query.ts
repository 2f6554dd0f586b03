import {isOurs} from './is-ours.js'

/** What the server brings has lower numbers. Each: name, owner, list of privileges, and what everyone may where nobody said otherwise. */
const relations = `
SELECT quote_ident(n.nspname) || '.' || quote_ident(r.relname) AS name, r.relowner AS owner, r.relacl AS acl, '{}'::text[] AS usual
FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace
WHERE r.oid >= 16384 AND r.relacl IS NOT NULL AND ${isOurs('pg_class', 'r.oid', 'n.nspname')}`

const columns = `
SELECT quote_ident(n.nspname) || '.' || quote_ident(r.relname) || '.' || quote_ident(a.attname), r.relowner, a.attacl, '{}'
FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0
WHERE r.oid >= 16384 AND a.attacl IS NOT NULL AND NOT a.attisdropped AND ${isOurs('pg_class', 'r.oid', 'n.nspname')}`

const functions = `
SELECT 'function ' || p.oid::regprocedure, p.proowner, p.proacl, '{EXECUTE}'
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE p.oid >= 16384 AND p.proacl IS NOT NULL AND ${isOurs('pg_proc', 'p.oid', 'n.nspname')}`

const types = `
SELECT 'type ' || quote_ident(n.nspname) || '.' || quote_ident(t.typname), t.typowner, t.typacl, '{USAGE}'
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.oid >= 16384 AND t.typacl IS NOT NULL AND ${isOurs('pg_type', 't.oid', 'n.nspname')}`

/** Before PostgreSQL 15, everyone might also create in \`public\`. */
const schemas = `
SELECT 'schema ' || quote_ident(n.nspname), n.nspowner, n.nspacl, CASE WHEN n.nspname <> 'public' THEN '{}'::text[]
    WHEN current_setting('server_version_num')::int < 150000 THEN '{CREATE,USAGE}' ELSE '{USAGE}' END
FROM pg_namespace n WHERE n.nspacl IS NOT NULL AND ${isOurs('pg_namespace', 'n.oid', 'n.nspname')}`

const sources = [relations, columns, functions, types, schemas].join('\nUNION ALL\n')

/** The privileges of an owner are a matter of course, and which role it is differs from server to server. */
const given = `
SELECT CASE WHEN x.grantee = 0 THEN 'public' ELSE pg_get_userbyid(x.grantee) END AS who,
  x.privilege_type || CASE WHEN x.is_grantable THEN '*' ELSE '' END AS privilege
FROM aclexplode(s.acl) x
WHERE x.grantee <> s.owner AND NOT (x.grantee = 0 AND x.privilege_type = ANY (s.usual))`

const withheld = `
SELECT 'not public', usual.privilege FROM unnest(s.usual) usual(privilege)
WHERE NOT EXISTS (SELECT FROM aclexplode(s.acl) x WHERE x.grantee = 0 AND x.privilege_type = usual.privilege)`

/** Who may do what, where that isn't a matter of course. Answers kind, name and definition. */
export const grantQuery = `
SELECT 'grant', s.name || ' ' || g.who, string_agg(g.privilege, ', ' ORDER BY g.privilege)
FROM (${sources}) s CROSS JOIN LATERAL (${given} UNION ALL ${withheld}) g
GROUP BY s.name, g.who`
