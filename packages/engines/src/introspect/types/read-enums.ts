import type {EnumType} from '@journeywright/schema'
import {isOurs} from '../../catalog/is-ours.js'
import type {Ask} from '../in-snapshot.js'

const query = `
SELECT n.nspname::text AS namespace, t.typname::text AS name, coalesce(obj_description(t.oid, 'pg_type'), '') AS comment,
  ARRAY(SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder) AS values
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype = 'e' AND ${isOurs('pg_type', 't.oid', 'n.nspname')}`

export async function readEnums(ask: Ask): Promise<readonly EnumType[]> {
  return (await ask<Omit<EnumType, 'sources'>>(query)).map(row => ({...row, sources: []}))
}
