import {isOurs} from '../../catalog/is-ours.js'

const options = (list: string) => `coalesce(' OPTIONS (' || array_to_string(${list}, ', ') || ')', '')`

const wrappers = `
SELECT 'CREATE FOREIGN DATA WRAPPER ' || quote_ident(w.fdwname) || coalesce(' HANDLER ' || nullif(w.fdwhandler, 0)::regproc, '')
    || coalesce(' VALIDATOR ' || nullif(w.fdwvalidator, 0)::regproc, '') || ${options('w.fdwoptions')} AS text,
  'The model has no foreign data wrappers.' AS reason
FROM pg_foreign_data_wrapper w
WHERE NOT EXISTS (SELECT FROM pg_depend m WHERE m.classid = 'pg_foreign_data_wrapper'::regclass AND m.objid = w.oid AND m.deptype = 'e')`

const servers = `
SELECT 'CREATE SERVER ' || quote_ident(s.srvname) || coalesce(' TYPE ' || quote_literal(s.srvtype), '')
    || coalesce(' VERSION ' || quote_literal(s.srvversion), '') || ' FOREIGN DATA WRAPPER ' || quote_ident(w.fdwname) || ${options('s.srvoptions')},
  'The model has no foreign servers.'
FROM pg_foreign_server s JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw`

const foreignTables = `
SELECT 'CREATE FOREIGN TABLE ' || quote_ident(n.nspname) || '.' || quote_ident(r.relname) || ' ('
    || (SELECT string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END, ', ' ORDER BY a.attnum)
  FROM pg_attribute a WHERE a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped) || ') SERVER ' || quote_ident(v.srvname)
    || ${options('f.ftoptions')},
  'The model has no foreign tables.'
FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace
  JOIN pg_foreign_table f ON f.ftrelid = r.oid JOIN pg_foreign_server v ON v.oid = f.ftserver
WHERE ${isOurs('pg_class', 'r.oid', 'n.nspname')}`

/** How somebody connects is a secret. */
const userMappings = `
SELECT 'CREATE USER MAPPING FOR ' || CASE m.umuser WHEN 0 THEN 'PUBLIC' ELSE quote_ident(m.usename) END || ' SERVER ' || quote_ident(m.srvname),
  'The model has no foreign servers.'
FROM pg_user_mappings m`

/** What lies in other databases. Each answers text and reason. */
export const foreignQueries: readonly string[] = [wrappers, servers, foreignTables, userMappings]
