import {compareText} from '@journeywright/problems'
import type {Namespace} from '@journeywright/schema'
import {isOurs} from '../catalog/is-ours.js'
import type {Ask} from './in-snapshot.js'

const query = `
SELECT n.nspname::text AS name, coalesce(obj_description(n.oid, 'pg_namespace'), '') AS comment
FROM pg_namespace n WHERE ${isOurs('pg_namespace', 'n.oid', 'n.nspname')}
  AND (n.nspname <> 'public' OR coalesce(obj_description(n.oid, 'pg_namespace'), '') NOT IN ('', 'standard public schema'))`

/** Those that have a comment, and those that nothing else of the model names. */
export async function readNamespaces(
  ask: Ask,
  inhabited: readonly {readonly namespace: string}[],
): Promise<readonly Namespace[]> {
  const named = new Set(inhabited.map(({namespace}) => namespace))
  const rows = await ask<Namespace>(query)
  return rows
    .filter(({name, comment}) => comment !== '' || !named.has(name))
    .sort((a, b) => compareText(a.name, b.name))
}
