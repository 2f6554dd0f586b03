import type {MigrationOperation} from '../../document.js'

/** An operation and when it runs. */
export interface Step {
  readonly stage: Stage
  /** Within its stage. */
  readonly rank: number
  /** Within its rank. */
  readonly order: number
  readonly operation: MigrationOperation
}

export type Stage = (typeof stages)[keyof typeof stages]

/** Files in their order. Those marked `alone` hold one operation each, outside a transaction. */
export const stages = {
  values: 0,
  dropIndexes: 1,
  main: 2,
  alone: 3,
  keys: 4,
  validate: 5,
  /** Wherever the last file of a transaction is. */
  last: 6,
} as const
