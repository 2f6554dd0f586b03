import type {Comparison} from './comparison.js'

/** A rule where it stands in a clause: offsets are into the clause's text. */
export interface StatedRule {
  readonly when: readonly Comparison[]
  readonly holds: readonly Comparison[]
  readonly start: number
  readonly end: number
}
