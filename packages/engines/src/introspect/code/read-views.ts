import type {View} from '@journeywright/schema'
import {isOurs} from '../../catalog/is-ours.js'
import type {Ask} from '../in-snapshot.js'
import type {Identified} from '../order-by-need.js'
import {stated} from '../stated.js'
import type {RelationParts} from '../tables/relation-parts.js'

const query = `
SELECT r.oid::text AS id, n.nspname::text AS namespace, r.relname::text AS name, r.relkind = 'm' AS materialized,
  pg_get_viewdef(r.oid) AS query, coalesce(r.reloptions, '{}')::text[] AS options,
  (SELECT json_object_agg(a.attname, d.description ORDER BY a.attnum) FROM pg_attribute a
    JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = r.oid AND d.objsubid = a.attnum
    WHERE a.attrelid = r.oid AND a.attnum > 0) AS "columnComments",
  coalesce(obj_description(r.oid, 'pg_class'), '') AS comment, NOT r.relispopulated AS "withNoData"
FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace
WHERE r.relkind IN ('v', 'm') AND ${isOurs('pg_class', 'r.oid', 'n.nspname')}`

interface Row {
  readonly id: string
  readonly namespace: string
  readonly name: string
  readonly materialized: boolean
  readonly query: string
  readonly options: readonly string[]
  readonly columnComments: Readonly<Record<string, string>> | null
  readonly comment: string
  readonly withNoData: boolean
}

export async function readViews(ask: Ask, {indexes, triggers}: RelationParts): Promise<readonly Identified<View>[]> {
  return (await ask<Row>(query)).map(row => ({
    id: row.id,
    item: {
      name: row.name,
      namespace: row.namespace,
      materialized: row.materialized,
      query: row.query.trim().replace(/;$/, ''),
      ...stated({
        options: row.options,
        indexes: indexes.get(row.id),
        triggers: triggers.get(row.id),
        columnComments: row.columnComments,
        withNoData: row.withNoData,
      }),
      comment: row.comment,
    },
  }))
}
