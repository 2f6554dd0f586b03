import type {Migration, MigrationOperation} from '../document.js'
import type {VerifiedSchema} from '../verify-schema.js'
import {countOperations} from './count-operations.js'
import {describeStrategy} from './describe-strategy.js'
import {planOperations} from './plan-operations.js'
import {printScript} from './print-script.js'
import {printValidation} from './print-validation.js'
import {withCost} from './with-cost.js'

export interface MigrationOptions {
  /** The folder name below `migrations/`, such as `20260301093000_shop`. */
  readonly name: string
  /** An ISO 8601 instant. */
  readonly createdAt: string
}

/** The migration that makes a schema in a database that has none of it. The same input gives the same bytes. */
export function planMigration(schema: VerifiedSchema, {name, createdAt}: MigrationOptions): Migration {
  const operations = planOperations(schema).map(withCost)
  const counts = countOperations(operations).map(({text}) => text)
  const purpose = `the schema of ${schema.name}: ${counts.join(', ') || 'nothing yet'}`
  const up = printScript(
    [`Migration: ${name}`, `Purpose: create ${purpose}`, `Created: ${createdAt}`, 'Undo: run down.sql'],
    [...operations.map(({forward}) => forward), printValidation(schema)],
  )
  const down = printScript(
    [`Rollback of: ${name}`, `Purpose: drop ${purpose}`, `Created: ${createdAt}`, ...warnOfLoss(operations)],
    [...operations].reverse().map(({rollback}) => rollback),
  )
  return {name, strategy: describeStrategy(operations), operations, up, down}
}

function warnOfLoss(operations: readonly MigrationOperation[]): readonly string[] {
  return operations.some(({kind}) => kind === 'create-table') ? ['Loses: every row of the tables it drops'] : []
}
