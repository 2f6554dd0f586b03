import type {Answer} from '../contracts.js'
import type {Budget} from '../run-event.js'

/** What a person decides about a run. `at` is ISO 8601, `by` the name that they gave or that of their account. */
export type PersonEvent = {readonly at: string; readonly by: string} & PersonDecision

export type PersonDecision =
  /**
   * A waiting step's question is answered with yes: a step by hand is done, a condition in prose applies. `answers` are for
   * a performer that has asked.
   */
  | {readonly type: 'approved'; readonly step: string; readonly answers: readonly Omit<Answer, 'by'>[]}
  /** A step that waits or has passed is made anew with the reason as feedback, which costs no try; a condition doesn't apply. */
  | {readonly type: 'rejected'; readonly step: string; readonly reason: string}
  /** A waiting step passes with what it has made, bound to the hashes; without artifacts it's left out. */
  | {readonly type: 'overridden'; readonly step: string; readonly risk: string}
  /** A criterion that no program can check is met, after the run's end; changes no status. */
  | {readonly type: 'criterion-approved'; readonly criterion: string}
  /** The step and everything that depends on it is made anew, with all agents and tries. */
  | {readonly type: 'rolled-back'; readonly step: string}
  /** Steps that wait because all agents have failed get all agents and tries again; a full disk or spent budget is tried again. */
  | {readonly type: 'resumed'; readonly budget?: Budget}
  | {readonly type: 'cancelled'}

/** A decision and who made it. */
export type Decided = PersonDecision & {readonly by: string}
