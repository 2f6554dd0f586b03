import type {MigrationOperation} from '../document.js'
import {countOperations} from './count-operations.js'
import {lockTimeout, statementTimeout} from './print-script.js'

/** The strategy of a migration in a few sentences, each computed from its operations. */
export function describeStrategy(operations: readonly MigrationOperation[]): string {
  const counts = countOperations(operations)
  if (counts.length === 0) return 'Nothing is created and nothing is changed.'
  return [
    `Creates ${listOf(counts.map(({text}) => text))} in one transaction: afterwards all of it is there, or nothing.`,
    ...(counts.length > 1 ? [`Order: ${counts.map(({plural}) => plural).join(', ')}.`] : []),
    ...describeCircles(operations),
    ...describeValidation(operations),
    `No existing table is changed or locked; a statement that waits ${lockTimeout} for a lock or runs ${statementTimeout} gives up.`,
    ...describeRollback(operations),
  ].join(' ')
}

function describeCircles(operations: readonly MigrationOperation[]): readonly string[] {
  if (!operations.some(({kind}) => kind === 'add-foreign-key')) return []
  return ['Foreign keys are added when all tables are there, so tables may refer to each other in circles.']
}

function describeValidation(operations: readonly MigrationOperation[]): readonly string[] {
  if (!operations.some(({kind}) => kind === 'create-table')) return []
  return [
    'Before it commits, it looks up every table, constraint, index and trigger in the catalog, and undoes itself if one is missing.',
  ]
}

function describeRollback(operations: readonly MigrationOperation[]): readonly string[] {
  const tables = operations.filter(({kind}) => kind === 'create-table').length
  const sentences = ['To go back, run down.sql: it undoes every operation in reverse order, also in one transaction.']
  if (tables > 0) {
    const what = tables === 1 ? 'the table with all of its rows' : `the ${tables} tables with all of their rows`
    sentences.push(`That drops ${what}: dump them first (pg_dump) if they hold anything to keep.`)
  }
  sentences.push('It uses no CASCADE, so it stops, and changes nothing, if something else depends on what it drops.')
  if (operations.some(({kind}) => kind === 'create-role')) {
    sentences.push('Roles stay, because they belong to the whole server.')
  }
  return sentences
}

function listOf(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
