import {quoteName} from '@journeywright/schema'
import type {Database, SqlFailure} from '../engine.js'
import type {ConstraintFacts, TableFacts} from '../facts/table-facts.js'
import {attempt} from '../attempt.js'
import {refusalCodes} from './violations.js'

/** `refused`: by the right constraint. `accepted`: by all. `other`: something else always refused it first. */
export type Refusal = {readonly kind: 'refused' | 'accepted'} | {readonly kind: 'other'; readonly failure: SqlFailure}

/** How many other constraints may stand in the way of the one that is looked at. */
const patience = 6

/**
 * Whether the server refuses a row because of one constraint. Another constraint of the table that refuses it first is
 * dropped for the time of the attempt: a key within a key is never seen to refuse anything otherwise.
 */
export async function expectRefusal(
  database: Database,
  table: TableFacts,
  constraint: ConstraintFacts,
  statements: readonly string[],
): Promise<Refusal> {
  const aside: string[] = []
  for (;;) {
    const failure = await attempt(database, [...aside, ...statements])
    if (failure === null) return {kind: 'accepted'}
    if (isFrom(constraint, failure)) return {kind: 'refused'}
    const drop = aside.length < patience ? setAside(table, constraint, failure) : null
    if (drop === null || aside.includes(drop)) return {kind: 'other', failure}
    aside.push(drop)
  }
}

function isFrom(constraint: ConstraintFacts, failure: SqlFailure): boolean {
  if (failure.code !== refusalCodes[constraint.kind]) return false
  if (constraint.kind === 'not-null') return constraint.columns.includes(failure.column)
  return [constraint.name, ...constraint.partitionNames].includes(failure.constraint)
}

function setAside(table: TableFacts, wanted: ConstraintFacts, failure: SqlFailure): string | null {
  if (failure.code === '23502' && failure.column !== '' && failure.table === table.plainName) {
    return `ALTER TABLE ${table.name} ALTER COLUMN ${quoteName(failure.column)} DROP NOT NULL`
  }
  const other = table.constraints.find(each => each !== wanted && !each.inherited && isNamed(each, table, failure))
  if (!other) return null
  const name = quoteName(other.name)
  if (other.kind === 'unique-index') return `DROP INDEX ${quoteName(table.namespace)}.${name}`
  return `ALTER TABLE ${table.name} DROP CONSTRAINT ${name} CASCADE`
}

/** What refuses a row in a partition bears a name of its own there. */
function isNamed({name, partitionNames}: ConstraintFacts, table: TableFacts, failure: SqlFailure): boolean {
  if (name === '') return false
  return failure.table === table.plainName ? name === failure.constraint : partitionNames.includes(failure.constraint)
}
