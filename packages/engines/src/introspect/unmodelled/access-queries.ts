import {isOurs} from '../../catalog/is-ours.js'

const notGranted = 'A grant of the model gives and never takes; what everyone may by default stays.'

/** A privilege that everyone has where nobody said otherwise, and not here. */
const revoked = (privilege: string, target: string, from: string, acl: string, condition: string) => `
SELECT 'REVOKE ${privilege} ON ' || ${target} || ' FROM PUBLIC' AS text, '${notGranted}' AS reason
FROM ${from} JOIN pg_namespace n ON ${condition}
  AND ${acl} IS NOT NULL AND NOT EXISTS (SELECT FROM aclexplode(${acl}) g
    WHERE g.grantee = 0 AND g.privilege_type = '${privilege}')`

const functions = revoked(
  'EXECUTE',
  `CASE p.prokind WHEN 'p' THEN 'PROCEDURE ' ELSE 'FUNCTION ' END || p.oid::regprocedure`,
  'pg_proc p',
  'p.proacl',
  `n.oid = p.pronamespace AND ${isOurs('pg_proc', 'p.oid', 'n.nspname')}`,
)

const types = revoked(
  'USAGE',
  `'TYPE ' || quote_ident(n.nspname) || '.' || quote_ident(t.typname)`,
  'pg_type t',
  't.typacl',
  `n.oid = t.typnamespace AND ${isOurs('pg_type', 't.oid', 'n.nspname')}`,
)

const schema = revoked('USAGE', `'SCHEMA public'`, '(SELECT) s', 'n.nspacl', `n.nspname = 'public'`)

const defaults = `
SELECT 'ALTER DEFAULT PRIVILEGES FOR ROLE ' || quote_ident(pg_get_userbyid(d.defaclrole))
    || CASE WHEN d.defaclnamespace = 0 THEN '' ELSE ' IN SCHEMA ' || d.defaclnamespace::regnamespace END || ' GRANT ' || g.privilege_type || ' ON '
    || CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES'
      WHEN 'n' THEN 'SCHEMAS' ELSE 'LARGE OBJECTS' END || ' TO ' || CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END,
  'The model has no default privileges.'
FROM pg_default_acl d CROSS JOIN LATERAL aclexplode(d.defaclacl) g WHERE g.grantee <> d.defaclrole`

/** Of the database itself, which has another name elsewhere. */
const database = `
SELECT 'GRANT ' || g.privilege_type || ' ON DATABASE ' || quote_ident(d.datname) || ' TO ' || quote_ident(pg_get_userbyid(g.grantee)),
  'The model holds what is in a database, and not the database.'
FROM pg_database d CROSS JOIN LATERAL aclexplode(d.datacl) g
WHERE d.datname = current_database() AND g.grantee NOT IN (0, d.datdba)`

const settings = `
SELECT 'ALTER ' || CASE WHEN s.setrole <> 0 THEN 'ROLE ' || quote_ident(pg_get_userbyid(s.setrole)) || ' IN ' ELSE '' END
    || 'DATABASE ' || quote_ident(d.datname) || ' SET ' || setting, 'The model holds what is in a database, and not the database.'
FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase AND d.datname = current_database()
  CROSS JOIN LATERAL unnest(s.setconfig) setting`

/** Who may do what, beyond grants. Each answers text and reason. */
export const accessQueries: readonly string[] = [functions, types, schema, defaults, database, settings]
