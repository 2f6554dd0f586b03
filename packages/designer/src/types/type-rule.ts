import type {LogicalType} from '../concepts/logical-type.js'

/** What a column's name says of its values. */
export interface TypeRule {
  /** Of the name, without what it is counted per: `salary` of `salary_per_month`. */
  readonly pattern: RegExp
  readonly type: LogicalType
  readonly because: string
  /** The same name is often used for something else, so that a person should look. */
  readonly isGuess?: true
}
