import type {SqlFunction} from '@journeywright/schema'
import {isOurs} from '../../catalog/is-ours.js'
import type {Ask} from '../in-snapshot.js'
import type {Identified} from '../order-by-need.js'
import {stated} from '../stated.js'
import {aggregateDefinition} from './aggregate-definition.js'

/** Range types come with functions of their own. */
const query = `
SELECT p.oid::text AS id, n.nspname::text AS namespace, p.proname::text AS name,
  CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' END AS kind,
  CASE WHEN p.prokind = 'a' THEN ${aggregateDefinition} ELSE pg_get_functiondef(p.oid) END AS definition,
  oidvectortypes(p.proargtypes) AS identity,
  p.prokind = 'a' OR EXISTS (SELECT FROM pg_proc o
    WHERE o.pronamespace = p.pronamespace AND o.proname = p.proname AND o.oid <> p.oid) AS "needsIdentity",
  coalesce(obj_description(p.oid, 'pg_proc'), '') AS comment
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace LEFT JOIN pg_aggregate g ON g.aggfnoid = p.oid
WHERE (p.prokind <> 'a' OR g.aggkind = 'n') AND NOT EXISTS (SELECT FROM pg_depend d
    WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i')
  AND ${isOurs('pg_proc', 'p.oid', 'n.nspname')}`

interface Row {
  readonly id: string
  readonly namespace: string
  readonly name: string
  readonly kind: 'procedure' | 'aggregate' | null
  readonly definition: string
  readonly identity: string
  readonly needsIdentity: boolean
  readonly comment: string
}

/** Ordered-set aggregates are beyond the model. */
export async function readFunctions(ask: Ask): Promise<readonly Identified<SqlFunction>[]> {
  return (await ask<Row>(query)).map(({id, namespace, name, kind, definition, identity, needsIdentity, comment}) => ({
    id,
    item: {
      name,
      namespace,
      definition: definition.trim(),
      ...stated({kind, identity: needsIdentity && identity}),
      reason: comment,
    },
  }))
}
