import type {ProofCheck} from '@journeywright/schema'
import {isOurs} from '../catalog/is-ours.js'
import type {Database} from '../engine.js'
import {literal} from '../rows/print-insert.js'
import {attempt} from '../attempt.js'

export interface EnumFacts {
  /** Qualified and quoted. */
  readonly name: string
  readonly namespace: string
  readonly plainName: string
  readonly labels: readonly string[]
}

const enumQuery = `
SELECT t.oid::regtype::text AS name, n.nspname AS namespace, t.typname AS "plainName",
  array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS labels
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_enum e ON e.enumtypid = t.oid
WHERE ${isOurs('pg_type', 't.oid', 'n.nspname')}
GROUP BY t.oid, n.nspname, t.typname ORDER BY n.nspname, t.typname`

export async function readEnums(database: Database): Promise<readonly EnumFacts[]> {
  return database.query<EnumFacts>(enumQuery)
}

/** Shows that an enum takes each of its values and no other. */
export async function proveEnum(database: Database, {name, labels}: EnumFacts): Promise<ProofCheck> {
  const check = `${name} ENUM: accepts its ${labels.length} values, rejects another with 22P02`
  const values = labels.map(label => `${literal(label)}::${name}`).join(', ')
  const good = await attempt(database, [`SELECT ${values}`])
  if (good) return {name: check, status: 'failed', detail: good.message}
  const other = unusedLabel(labels)
  const bad = await attempt(database, [`SELECT ${literal(other)}::${name}`])
  if (bad?.code === '22P02') return {name: check, status: 'proved', detail: ''}
  return {
    name: check,
    status: 'failed',
    detail: `expected the server to reject '${other}', and it answered ${bad?.code ?? 'yes'}`,
  }
}

/** A label has at most 63 bytes. */
function unusedLabel(labels: readonly string[]): string {
  let other = 'something else'
  while (labels.includes(other)) other += '!'
  return other
}
