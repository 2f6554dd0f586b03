import type {Grant} from '@journeywright/schema'
import {isOurs} from '../../catalog/is-ours.js'

/** What one role, or everyone, may do to one thing. */
export interface PrivilegeFacts {
  readonly on: Exclude<Grant['on'], 'database'>
  readonly target: string
  /** Empty for a schema, which `name` names. */
  readonly namespace: string
  readonly name: string
  /** Null: everyone. */
  readonly role: string | null
  readonly grantable: boolean
  readonly privileges: readonly string[]
  readonly columns: readonly string[] | null
}

/** Each: `on`, `target`, `namespace`, `name`, the letter of `acldefault`, owner, list of privileges, column. */
const relations = `
SELECT CASE r.relkind WHEN 'S' THEN 'sequence' WHEN 'v' THEN 'view' WHEN 'm' THEN 'view' ELSE 'table' END AS "on",
  quote_ident(n.nspname) || '.' || quote_ident(r.relname) AS target, n.nspname::text AS namespace, r.relname::text AS name,
  CASE r.relkind WHEN 'S' THEN 's' ELSE 'r' END AS letter, r.relowner AS owner, r.relacl AS acl, NULL::text AS "column"
FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace
WHERE r.relkind IN ('r', 'p', 'v', 'm', 'S') AND ${isOurs('pg_class', 'r.oid', 'n.nspname')}`

const columns = `
SELECT CASE WHEN r.relkind IN ('v', 'm') THEN 'view' ELSE 'table' END, quote_ident(n.nspname) || '.' || quote_ident(r.relname),
  n.nspname, r.relname, 'c', r.relowner, a.attacl, a.attname
FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0
WHERE r.relkind IN ('r', 'p', 'v', 'm') AND NOT a.attisdropped AND ${isOurs('pg_class', 'r.oid', 'n.nspname')}`

const functions = `
SELECT CASE p.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END, p.oid::regprocedure::text, n.nspname, p.proname, 'f',
  p.proowner, p.proacl, NULL
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE ${isOurs('pg_proc', 'p.oid', 'n.nspname')}`

const schemas = `
SELECT 'schema', quote_ident(n.nspname), '', n.nspname, 'n', n.nspowner, n.nspacl, NULL
FROM pg_namespace n WHERE ${isOurs('pg_namespace', 'n.oid', 'n.nspname')}`

const types = `
SELECT 'type', quote_ident(n.nspname) || '.' || quote_ident(t.typname), n.nspname, t.typname, 'T', t.typowner, t.typacl, NULL
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE ${isOurs('pg_type', 't.oid', 'n.nspname')}`

const sources = [relations, columns, functions, schemas, types].join('\nUNION ALL\n')

/** What everyone may where nobody said otherwise. Before PostgreSQL 15 that was also to create in \`public\`. */
const isDefault = `(g.grantee = 0 AND (s."on" IN ('function', 'procedure', 'type') OR s.target = 'public' AND (g.privilege_type = 'USAGE'
  OR current_setting('server_version_num')::int < 150000)))`

/** Owners may do everything, and which role owns it differs from server to server. */
const given = `
SELECT s.*, g.grantee, g.privilege_type, g.is_grantable,
  (SELECT count(*) FROM aclexplode(acldefault(s.letter::"char", s.owner)) d WHERE d.grantee = s.owner) AS possible
FROM (${sources}) s CROSS JOIN LATERAL aclexplode(s.acl) g
WHERE g.grantee <> s.owner AND NOT ${isDefault} AND (g.grantee = 0 OR EXISTS (SELECT FROM pg_roles o WHERE o.oid = g.grantee))`

const order = `array_position(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN'], privilege_type)`

const perColumn = `
SELECT "on", target, namespace, name, letter, grantee, is_grantable, "column", possible,
  array_agg(lower(privilege_type) ORDER BY ${order}, privilege_type) AS privileges
FROM (${given}) g GROUP BY "on", target, namespace, name, letter, grantee, is_grantable, "column", possible`

export const privilegeQuery = `
SELECT "on", target, namespace, name, CASE WHEN grantee <> 0 THEN pg_get_userbyid(grantee)::text END AS role,
  is_grantable AS grantable,
  CASE WHEN letter <> 'c' AND possible > 2 AND cardinality(privileges) = possible THEN ARRAY['all'] ELSE privileges END AS privileges,
  CASE WHEN letter = 'c' THEN array_agg("column" ORDER BY "column" COLLATE "C") END AS columns
FROM (${perColumn}) c
WHERE NOT (target = 'public' AND pg_get_userbyid(grantee) = 'pg_database_owner')
GROUP BY "on", target, namespace, name, letter, grantee, is_grantable, possible, privileges
ORDER BY "on", target COLLATE "C", grantee = 0 DESC, pg_get_userbyid(grantee) COLLATE "C", grantable, privileges`
