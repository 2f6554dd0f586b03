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

/** What is said of the database itself. Each answers text and reason. */
export const databaseQueries: readonly string[] = [database, settings]
