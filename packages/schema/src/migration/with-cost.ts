import type {MigrationOperation, PlannedOperation} from '../document.js'

/** What says nothing of its cost makes something new, or changes what no row depends on. */
export function withCost(operation: MigrationOperation): PlannedOperation {
  const {locks = [], complexity = 'low', because = 'no row is touched', transactional = true} = operation
  return {...operation, locks, complexity, because, transactional}
}
