import {newTable, type Partitioning, type Table} from '@journeywright/schema'
import {isOurs} from '../../catalog/is-ours.js'
import type {Ask} from '../in-snapshot.js'
import {stated} from '../stated.js'
import {partitionColumns} from './partition-columns.js'
import {readColumns} from './read-columns.js'
import {readConstraints} from './read-constraints.js'
import {readPolicies} from './read-policies.js'
import {toConstraints} from './to-constraints.js'
import type {RelationParts} from './relation-parts.js'

const query = `
SELECT r.oid::text AS id, n.nspname::text AS namespace, r.relname::text AS name,
  coalesce(obj_description(r.oid, 'pg_class'), '') AS comment, r.relpersistence = 'u' AS unlogged,
  coalesce(r.reloptions, '{}')::text[] || ARRAY(SELECT 'toast.' || option FROM pg_class s, unnest(s.reloptions) option
    WHERE s.oid = r.reltoastrelid) AS storage,
  CASE WHEN r.relrowsecurity AND r.relforcerowsecurity THEN 'forced' WHEN r.relrowsecurity THEN 'enabled' ELSE 'off' END AS "rowSecurity",
  CASE WHEN r.relkind = 'p' THEN pg_get_partkeydef(r.oid) END AS partitioning,
  CASE WHEN r.relispartition THEN (SELECT json_build_object('namespace', pn.nspname, 'table', p.relname,
      'bound', pg_get_expr(r.relpartbound, r.oid))
    FROM pg_inherits h JOIN pg_class p ON p.oid = h.inhparent JOIN pg_namespace pn ON pn.oid = p.relnamespace
    WHERE h.inhrelid = r.oid) END AS "partitionOf",
  ARRAY(SELECT quote_ident(pn.nspname) || '.' || quote_ident(p.relname)
    FROM pg_inherits h JOIN pg_class p ON p.oid = h.inhparent JOIN pg_namespace pn ON pn.oid = p.relnamespace
    WHERE h.inhrelid = r.oid AND NOT r.relispartition ORDER BY h.inhseqno) AS inherits
FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace
WHERE r.relkind IN ('r', 'p') AND ${isOurs('pg_class', 'r.oid', 'n.nspname')}`

interface Row {
  readonly id: string
  readonly namespace: string
  readonly name: string
  readonly comment: string
  readonly unlogged: boolean
  readonly storage: readonly string[]
  readonly rowSecurity: NonNullable<Table['rowSecurity']>
  readonly partitioning: string | null
  readonly partitionOf: NonNullable<Table['partitionOf']> | null
  readonly inherits: readonly string[]
}

/** `indexes` and `triggers` of tables and views, by their ids. */
export async function readTables(ask: Ask, {indexes, triggers}: RelationParts): Promise<readonly Table[]> {
  const columns = await readColumns(ask)
  const constraints = await readConstraints(ask)
  const policies = await readPolicies(ask)
  return (await ask<Row>(query)).map(row => {
    const own = policies.get(row.id) ?? []
    return newTable({
      name: row.name,
      namespace: row.namespace,
      comment: row.comment,
      columns: columns.get(row.id) ?? [],
      ...toConstraints(constraints.get(row.id) ?? [], row.namespace),
      indexes: indexes.get(row.id) ?? [],
      policies: own,
      triggers: triggers.get(row.id) ?? [],
      partitioning: row.partitioning === null ? null : toPartitioning(row.partitioning),
      ...stated({
        partitionOf: row.partitionOf,
        inherits: row.inherits,
        rowSecurity: row.rowSecurity !== (own.length > 0 ? 'forced' : 'off') && row.rowSecurity,
        unlogged: row.unlogged,
        storage: row.storage,
      }),
    })
  })
}

function toPartitioning(definition: string): Partitioning {
  const method = definition.startsWith('LIST') ? 'list' : definition.startsWith('HASH') ? 'hash' : 'range'
  return {method, columns: partitionColumns(definition), partitions: 'none', reason: ''}
}
