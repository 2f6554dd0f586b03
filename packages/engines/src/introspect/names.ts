/** An SQL expression for the qualified and quoted name of a collation. Null where it isn't given. */
export function collationName(id: string): string {
  return `(SELECT quote_ident(named_in.nspname) || '.' || quote_ident(named.collname)
    FROM pg_collation named JOIN pg_namespace named_in ON named_in.oid = named.collnamespace WHERE named.oid = ${id})`
}

/** An SQL expression for the names of a relation's columns, in the order of their numbers in a key. */
export function columnNames(relation: string, numbers: string): string {
  return `ARRAY(SELECT named.attname::text FROM pg_attribute named
    WHERE named.attrelid = ${relation} AND named.attnum = ANY (${numbers}::int2[])
    ORDER BY array_position(${numbers}::int2[], named.attnum))`
}

/**
 * An SQL expression for a column of a catalog, as text; null in versions that don't have it, where its name means that of
 * `missing`. `which` says which row of `own` it is.
 */
export function ifKnown(catalog: string, which: string, column: string): string {
  return `(SELECT known.value FROM (SELECT NULL::text AS ${column}) missing
    CROSS JOIN LATERAL (SELECT ${column}::text AS value FROM ${catalog} own WHERE ${which}) known)`
}

/** An SQL expression for the name that PostgreSQL gives to an index of a partition, by the id of the index and the name of the table. */
export function partitionIndexName(index: string, table: string, ending: string): string {
  return `(${table} || '_' || (SELECT string_agg(named.attname, '_' ORDER BY named.attnum) FROM pg_attribute named
    WHERE named.attrelid = ${index}) || '_${ending}')`
}
