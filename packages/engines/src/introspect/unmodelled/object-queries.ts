/** Of an extension, or made with a type. */
const isMember = (catalog: string, id: string) =>
  `EXISTS (SELECT FROM pg_depend m WHERE m.classid = '${catalog}'::regclass AND m.objid = ${id} AND m.deptype IN ('e', 'i'))`

/** Of databases as they are made: the server's own objects have lower numbers. */
const isNew = (catalog: string, id: string) => `${id} >= 16384 AND NOT ${isMember(catalog, id)}`

const casts = `
SELECT 'CREATE CAST (' || format_type(c.castsource, NULL) || ' AS ' || format_type(c.casttarget, NULL) || ') '
    || CASE c.castmethod WHEN 'f' THEN 'WITH FUNCTION ' || c.castfunc::regprocedure WHEN 'i' THEN 'WITH INOUT' ELSE 'WITHOUT FUNCTION' END
    || CASE c.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' ELSE '' END AS text,
  'The model has no casts.' AS reason
FROM pg_cast c WHERE ${isNew('pg_cast', 'c.oid')}`

const operators = `
SELECT 'CREATE OPERATOR ' || quote_ident(n.nspname) || '.' || o.oprname || ' (' || concat_ws(', ', 'FUNCTION = ' || o.oprcode,
    'LEFTARG = ' || format_type(nullif(o.oprleft, 0), NULL), 'RIGHTARG = ' || format_type(nullif(o.oprright, 0), NULL),
    CASE WHEN o.oprcanmerge THEN 'MERGES' END, CASE WHEN o.oprcanhash THEN 'HASHES' END) || ')', 'The model has no operators.'
FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace WHERE ${isNew('pg_operator', 'o.oid')}`

const statistics = `
SELECT pg_get_statisticsobjdef(s.oid), 'The model has no extended statistics.'
FROM pg_statistic_ext s WHERE ${isNew('pg_statistic_ext', 's.oid')}`

const labels = `
SELECT 'SECURITY LABEL FOR ' || quote_ident(l.provider) || ' ON ' || upper(i.type) || ' ' || i.identity || ' IS ' || quote_literal(l.label),
  'The model has no security labels.'
FROM pg_seclabel l CROSS JOIN LATERAL pg_identify_object(l.classoid, l.objoid, l.objsubid) i`

/** Named as the server identifies them; it has no function that prints them. */
const named: readonly (readonly [catalog: string, what: string])[] = [
  ['pg_opclass', 'operator classes'],
  ['pg_opfamily', 'operator families'],
  ['pg_collation', 'collations'],
  ['pg_conversion', 'conversions'],
  ['pg_language', 'languages'],
  ['pg_ts_config', 'text search configurations'],
  ['pg_ts_dict', 'text search dictionaries'],
  ['pg_ts_parser', 'text search parsers'],
  ['pg_ts_template', 'text search templates'],
  ['pg_am', 'access methods'],
  ['pg_transform', 'transforms'],
]

const numbers = named.map(
  ([catalog, what]) =>
    `SELECT '${catalog}'::regclass AS class, oid AS id, 'The model has no ${what}.' AS reason FROM ${catalog} WHERE oid >= 16384`,
)

const others = `
SELECT 'CREATE ' || upper(replace(i.type, '-', ' ')) || ' ' || i.identity, o.reason
FROM (${numbers.join(' UNION ALL ')}) o CROSS JOIN LATERAL pg_identify_object(o.class, o.id, 0) i
WHERE NOT EXISTS (SELECT FROM pg_depend m WHERE m.classid = o.class AND m.objid = o.id AND m.deptype IN ('e', 'i'))`

/** What belongs to no table and no function. Each answers text and reason. */
export const objectQueries: readonly string[] = [casts, operators, statistics, labels, others]
