import type {SimpleType} from '../../model.js'

/** The simple types by the names that the catalog knows them by. */
export const simpleTypeNames: ReadonlyMap<string, SimpleType> = new Map([
  ['bool', 'boolean'],
  ['int2', 'smallint'],
  ['int4', 'integer'],
  ['int8', 'bigint'],
  ['float4', 'real'],
  ['float8', 'double precision'],
  ['text', 'text'],
  ['uuid', 'uuid'],
  ['date', 'date'],
  ['time', 'time'],
  ['timestamp', 'timestamp'],
  ['timestamptz', 'timestamptz'],
  ['interval', 'interval'],
  ['json', 'json'],
  ['jsonb', 'jsonb'],
  ['bytea', 'bytea'],
  ['inet', 'inet'],
  ['tsvector', 'tsvector'],
])

/** How `format_type` writes those whose catalog name is another. */
export const longTypeNames: ReadonlyMap<string, string> = new Map([
  ['timetz', 'time with time zone'],
  ['varchar', 'character varying'],
  ['varbit', 'bit varying'],
  ['char', '"char"'],
])

/** The rest of what every database knows without an extension, and a user may name in a table. */
export const otherTypeNames: ReadonlySet<string> = new Set(
  `aclitem bit box bpchar cid cidr circle datemultirange daterange gtsvector int2vector int4multirange int4range
  int8multirange int8range jsonpath line lseg macaddr macaddr8 money name numeric nummultirange numrange oid oidvector path
  pg_lsn pg_snapshot point polygon refcursor regclass regcollation regconfig regdictionary regnamespace regoper regoperator
  regproc regprocedure regrole regtype tid tsmultirange tsquery tsrange tstzmultirange tstzrange txid_snapshot
  void xid xid8 xml record trigger event_trigger anyelement anyarray anynonarray anyenum anyrange anycompatible
  anycompatiblearray internal cstring language_handler`.split(/\s+/),
)

/** Integer types that a column of the type counts up in. */
export const serialTypes: ReadonlyMap<string, SimpleType> = new Map([
  ['smallserial', 'smallint'],
  ['serial2', 'smallint'],
  ['serial', 'integer'],
  ['serial4', 'integer'],
  ['bigserial', 'bigint'],
  ['serial8', 'bigint'],
])

/** Types of well-known extensions, by the extension that brings each. */
export const extensionTypes: ReadonlyMap<string, string> = new Map([
  ['citext', 'citext'],
  ['hstore', 'hstore'],
  ['ltree', 'ltree'],
  ['lquery', 'ltree'],
  ['cube', 'cube'],
  ['geometry', 'postgis'],
  ['geography', 'postgis'],
  ['vector', 'vector'],
  ['halfvec', 'vector'],
  ['sparsevec', 'vector'],
])
