import {ifKnown} from '../names.js'

const numbers = ifKnown('pg_publication_rel', 'own.oid = r.oid', 'prattrs')

const condition = ifKnown(
  'pg_publication_tables',
  'own.pubname = p.pubname AND own.schemaname = n.nspname AND own.tablename = c.relname',
  'rowfilter',
)

/** Columns and conditions are of PostgreSQL 15. */
const tables = `
SELECT 'TABLE ' || r.prrelid::regclass || coalesce(' (' || (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
    FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY (string_to_array(${numbers}, ' ')::int2[])) || ')', '')
  || coalesce(' WHERE ' || ${condition}, '') AS part
FROM pg_publication_rel r JOIN pg_class c ON c.oid = r.prrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE r.prpubid = p.oid`

/** The catalog of what namespaces are published is of PostgreSQL 15; what depends on it was there before. */
const namespaces = `
SELECT 'TABLES IN SCHEMA ' || d.refobjid::regnamespace
FROM pg_depend d JOIN pg_depend o ON o.classid = d.classid AND o.objid = d.objid AND o.refclassid = 'pg_publication'::regclass
WHERE d.classid = to_regclass('pg_catalog.pg_publication_namespace') AND d.refclassid = 'pg_namespace'::regclass AND o.refobjid = p.oid`

const publications = `
SELECT 'CREATE PUBLICATION ' || quote_ident(p.pubname) || CASE WHEN p.puballtables THEN ' FOR ALL TABLES' ELSE '' END
    || coalesce(' FOR ' || (SELECT string_agg(part, ', ' ORDER BY part COLLATE "C") FROM (${tables} UNION ALL ${namespaces}) part), '')
    || ' WITH (publish = ''' || concat_ws(', ', CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
      CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END) || ''''
    || CASE WHEN p.pubviaroot THEN ', publish_via_partition_root' ELSE '' END || ')' AS text,
  'The model has no publications.' AS reason
FROM pg_publication p`

/** How a subscription connects is a secret, which only superusers may read. */
const subscriptions = `
SELECT 'CREATE SUBSCRIPTION ' || quote_ident(s.subname) || ' PUBLICATION ' || array_to_string(s.subpublications, ', '),
  'The model has no subscriptions.'
FROM pg_subscription s WHERE s.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())`

/** What goes to and comes from other databases. Each answers text and reason. */
export const publicationQueries: readonly string[] = [publications, subscriptions]
