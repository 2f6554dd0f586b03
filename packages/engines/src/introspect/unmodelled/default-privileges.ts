/** Those that the asking role has set for itself name no role, as it did. */
const head = `'ALTER DEFAULT PRIVILEGES' || CASE WHEN pg_get_userbyid(d.defaclrole) = current_user THEN ''
    ELSE ' FOR ROLE ' || quote_ident(pg_get_userbyid(d.defaclrole)) END
  || CASE WHEN d.defaclnamespace = 0 THEN '' ELSE ' IN SCHEMA ' || d.defaclnamespace::regnamespace END`

const things = `CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES'
  WHEN 'n' THEN 'SCHEMAS' ELSE 'LARGE OBJECTS' END`

const who = `CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END`

/** What everyone may where nobody said otherwise: privileges of one namespace only add to it. */
const isUsual = `d.defaclnamespace = 0 AND (d.defaclobjtype, g.privilege_type) IN (('f', 'EXECUTE'), ('T', 'USAGE'))`

const granted = `
SELECT ${head} || ' GRANT ' || g.privilege_type || ' ON ' || ${things} || ' TO ' || ${who}
    || CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS text, 'The model has no default privileges.' AS reason
FROM pg_default_acl d CROSS JOIN LATERAL aclexplode(d.defaclacl) g
WHERE g.grantee <> d.defaclrole AND NOT (g.grantee = 0 AND ${isUsual})`

const withheld = `
SELECT ${head} || ' REVOKE ' || g.privilege_type || ' ON ' || ${things} || ' FROM PUBLIC', 'The model has no default privileges.'
FROM pg_default_acl d CROSS JOIN (VALUES ('EXECUTE'), ('USAGE')) g(privilege_type)
WHERE ${isUsual} AND NOT EXISTS (SELECT FROM aclexplode(d.defaclacl) o WHERE o.grantee = 0 AND o.privilege_type = g.privilege_type)`

/** What roles may do to things that are made later. Each answers text and reason. */
export const defaultPrivileges: readonly string[] = [granted, withheld]
