import {quoteName} from '@journeywright/schema'
import type {Database} from '../engine.js'
import type {ConstraintFacts, Row, TableFacts} from '../facts/table-facts.js'
import {makeRow} from '../rows/make-row.js'
import {printInsert, type TableRow} from '../rows/print-insert.js'
import {breakCheck} from './break-check.js'
import {expectRefusal, type Refusal} from './expect-refusal.js'
import {withKeyOf, withoutTarget, withoutValue} from './violations.js'

/** What is at hand when the constraints of a table are tried. */
export interface Subject {
  readonly table: TableFacts
  /** The row that is there. */
  readonly first: Row
  /** A row that could be there as well, with those of the other tables of its circle. */
  readonly second: Row
  readonly circle: readonly TableRow[]
  /** What the second row's foreign keys hold. */
  readonly fixed: Row
}

/** Whether the server refuses a row that breaks one constraint; null when no such row was found. */
export async function refuseRow(
  database: Database,
  subject: Subject,
  constraint: ConstraintFacts,
): Promise<Refusal | null> {
  const {table, first, second} = subject
  switch (constraint.kind) {
    case 'not-null':
      return tryEach(database, subject, constraint, withoutValue(constraint, second), allowNull(table, constraint))
    case 'check':
      return tryEach(database, subject, constraint, await breakCheck(database, table, constraint, second))
    case 'foreign-key':
      return tryEach(database, subject, constraint, withoutTarget(table, constraint, second))
    default:
      if (constraint.expression !== null || constraint.columns.some(name => first.get(name) === null)) {
        return repeatFreshRow(database, subject, constraint)
      }
      return tryEach(database, subject, constraint, withKeyOf(table, constraint, first, second))
  }
}

async function tryEach(
  database: Database,
  {table, circle}: Subject,
  constraint: ConstraintFacts,
  rows: readonly Row[],
  before: readonly string[] = [],
): Promise<Refusal | null> {
  let answer: Refusal | null = null
  for (const bad of rows) {
    const insert = printInsert(circle.map(each => (each.table === table ? {table, row: bad} : each)))
    const refusal = await expectRefusal(database, table, constraint, [...before, insert])
    if (refusal.kind === 'refused') return refusal
    answer ??= refusal
  }
  return answer
}

/**
 * For a key that the row which is there has no value for, or that covers only some rows: two new rows are made, which the
 * key covers, and the second repeats the key of the first.
 */
async function repeatFreshRow(
  database: Database,
  subject: Subject,
  constraint: ConstraintFacts,
): Promise<Refusal | null> {
  const {table, circle, fixed, first} = subject
  const demand = constraint.expression
  const fresh = await makeRow(database, {table, number: 2, fixed, unlike: first, demand})
  const other = await makeRow(database, {table, number: 3, fixed, unlike: fresh, demand})
  const insert = printInsert(circle.map(each => (each.table === table ? {table, row: fresh} : each)))
  for (const bad of withKeyOf(table, constraint, fresh, other)) {
    const statements = [insert, printInsert([{table, row: bad}])]
    const refusal = await expectRefusal(database, table, constraint, statements)
    if (refusal.kind !== 'accepted' || constraint.kind !== 'exclusion') return refusal
  }
  return null
}

/**
 * Nobody can write NULL into a generated column; whether it is NOT NULL shows once it is an ordinary one. A domain that
 * says the same refuses first.
 */
function allowNull(table: TableFacts, {columns}: ConstraintFacts): readonly string[] {
  return table.columns
    .filter(({name}) => columns.includes(name))
    .flatMap(({name, generated, notNullDomains}) => [
      ...(generated === null ? [] : [`ALTER TABLE ${table.name} ALTER COLUMN ${quoteName(name)} DROP EXPRESSION`]),
      ...notNullDomains.map(domain => `ALTER DOMAIN ${domain} DROP NOT NULL`),
    ])
}
