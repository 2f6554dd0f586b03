import type {Policy} from '@journeywright/schema'
import {isOurs} from '../../catalog/is-ours.js'
import {groupByTable} from '../group-by-table.js'
import type {Ask} from '../in-snapshot.js'
import {stated} from '../stated.js'

/** Role 0 is everyone. */
const query = `
SELECT r.oid::text AS "table", p.polname::text AS name,
  CASE p.polcmd WHEN 'r' THEN 'select' WHEN 'a' THEN 'insert' WHEN 'w' THEN 'update' WHEN 'd' THEN 'delete' ELSE 'all' END AS command,
  pg_get_expr(p.polqual, p.polrelid) AS using, pg_get_expr(p.polwithcheck, p.polrelid) AS "withCheck",
  ARRAY(SELECT o.rolname::text FROM pg_roles o WHERE o.oid = ANY (p.polroles) ORDER BY o.rolname) AS roles,
  NOT p.polpermissive AS restrictive, coalesce(obj_description(p.oid, 'pg_policy'), '') AS comment
FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace JOIN pg_policy p ON p.polrelid = r.oid
WHERE ${isOurs('pg_class', 'r.oid', 'n.nspname')}
ORDER BY r.oid, p.polname`

interface Row {
  readonly table: string
  readonly name: string
  readonly command: Policy['command']
  readonly using: string | null
  readonly withCheck: string | null
  readonly roles: readonly string[]
  readonly restrictive: boolean
  readonly comment: string
}

/** The policies of each table, by its id. */
export async function readPolicies(ask: Ask): Promise<ReadonlyMap<string, readonly Policy[]>> {
  return groupByTable(await ask<Row>(query), ({name, command, using, withCheck, roles, restrictive, comment}) => ({
    name,
    command,
    using,
    withCheck,
    ...stated({roles, restrictive}),
    reason: comment,
  }))
}
