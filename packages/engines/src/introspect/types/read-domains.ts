import type {Domain} from '@journeywright/schema'
import {isOurs} from '../../catalog/is-ours.js'
import type {Ask} from '../in-snapshot.js'
import {collationName} from '../names.js'
import type {Identified} from '../order-by-need.js'
import {stated} from '../stated.js'
import {toColumnType} from './to-column-type.js'
import {typeFacts, type TypeFacts} from './type-facts.js'

const query = `
SELECT t.oid::text AS id, n.nspname::text AS namespace, t.typname::text AS name,
  coalesce(obj_description(t.oid, 'pg_type'), '') AS comment,
  ${typeFacts('d.typbasetype', 'd.typtypmod')} AS type, NOT d.typnotnull AS nullable,
  pg_get_expr(d.typdefaultbin, 0) AS default,
  CASE WHEN d.typcollation <> b.typcollation THEN ${collationName('d.typcollation')} END AS collation,
  (SELECT coalesce(json_agg(json_build_object('name', c.conname, 'expression', pg_get_expr(c.conbin, 0),
      'validated', c.convalidated) ORDER BY c.conname), '[]')
    FROM pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c') AS checks
FROM pg_type t JOIN pg_type d ON d.oid = t.oid JOIN pg_type b ON b.oid = t.typbasetype
  JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype = 'd' AND ${isOurs('pg_type', 't.oid', 'n.nspname')}`

interface Row {
  readonly id: string
  readonly namespace: string
  readonly name: string
  readonly comment: string
  readonly type: TypeFacts
  readonly nullable: boolean
  readonly default: string | null
  readonly collation: string | null
  readonly checks: readonly {readonly name: string; readonly expression: string; readonly validated: boolean}[]
}

export async function readDomains(ask: Ask): Promise<readonly Identified<Domain>[]> {
  return (await ask<Row>(query)).map(({id, type, collation, checks, ...row}) => ({
    id,
    item: {
      ...row,
      type: toColumnType(type),
      ...stated({collation}),
      checks: checks.map(({validated, ...check}) => ({...check, ...stated({notValid: !validated})})),
    },
  }))
}
