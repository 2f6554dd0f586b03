import type {ElementRule} from './findings/element-rule.js'
import type {Backfills} from './migration/change/context.js'
import type {SchemaModel} from './model.js'

/** What a schema was and what it shall be. What is renamed goes by its new name in both. */
export interface SchemaChange {
  readonly from: SchemaModel
  readonly to: SchemaModel
  /** What rows get that lack a value, or whose value goes. */
  readonly backfills?: Backfills
}

/** Looks for what rows that are there may not keep, or what relies on what goes. One file and one page each. */
export type ChangeRule = ElementRule<SchemaChange>
