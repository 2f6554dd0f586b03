import {isOurs} from '../../catalog/is-ours.js'

const functions = `
SELECT CASE p.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END AS "on", p.oid::regprocedure::text AS target, p.proacl AS acl,
  'EXECUTE' AS privilege
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE p.proacl IS NOT NULL AND ${isOurs('pg_proc', 'p.oid', 'n.nspname')}`

const types = `
SELECT 'type', quote_ident(n.nspname) || '.' || quote_ident(t.typname), t.typacl, 'USAGE'
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typacl IS NOT NULL AND ${isOurs('pg_type', 't.oid', 'n.nspname')}`

const schema = `SELECT 'schema', 'public', n.nspacl, 'USAGE' FROM pg_namespace n WHERE n.nspname = 'public' AND n.nspacl IS NOT NULL`

/** What everyone may where nobody said otherwise, and may not here. Answers `Withheld`. */
export const withheldQuery = `
SELECT s."on", s.target, ARRAY[lower(s.privilege)] AS privileges
FROM (${functions} UNION ALL ${types} UNION ALL ${schema}) s
WHERE NOT EXISTS (SELECT FROM aclexplode(s.acl) g WHERE g.grantee = 0 AND g.privilege_type = s.privilege)
ORDER BY s."on", s.target COLLATE "C"`
