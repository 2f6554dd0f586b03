import type {CompositeType} from '@journeywright/schema'
import {isOurs} from '../../catalog/is-ours.js'
import type {Ask} from '../in-snapshot.js'
import {collationName} from '../names.js'
import type {Identified} from '../order-by-need.js'
import {stated} from '../stated.js'
import {toColumnType} from './to-column-type.js'
import {typeFacts, type TypeFacts} from './type-facts.js'

const query = `
SELECT c.oid::text AS id, n.nspname::text AS namespace, c.typname::text AS name,
  coalesce(obj_description(c.oid, 'pg_type'), '') AS comment,
  (SELECT coalesce(json_agg(json_build_object('name', a.attname, 'type', ${typeFacts('a.atttypid', 'a.atttypmod')},
      'collation', CASE WHEN a.attcollation <> b.typcollation THEN ${collationName('a.attcollation')} END)
      ORDER BY a.attnum), '[]')
    FROM pg_attribute a JOIN pg_type b ON b.oid = a.atttypid
    WHERE a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped) AS attributes
FROM pg_type c JOIN pg_class r ON r.oid = c.typrelid AND r.relkind = 'c' JOIN pg_namespace n ON n.oid = c.typnamespace
WHERE ${isOurs('pg_type', 'c.oid', 'n.nspname')}`

interface Row {
  readonly id: string
  readonly namespace: string
  readonly name: string
  readonly comment: string
  readonly attributes: readonly {readonly name: string; readonly type: TypeFacts; readonly collation: string | null}[]
}

export async function readComposites(ask: Ask): Promise<readonly Identified<CompositeType>[]> {
  return (await ask<Row>(query)).map(({id, attributes, ...row}) => ({
    id,
    item: {
      ...row,
      attributes: attributes.map(({name, type, collation}) => ({
        name,
        type: toColumnType(type),
        ...stated({collation}),
      })),
    },
  }))
}
