import {formatProblem} from '@journeywright/problems'
import type {Outcome} from '@journeywright/runtime'

/** An outcome as a person reads it; a failed one by its problems, after `gone` or `final`. */
export function sayOutcome(outcome: Outcome): string {
  if (outcome.kind !== 'failed') return JSON.stringify(outcome)
  const {problems, kind: _kind, ...flags} = outcome
  return [...Object.keys(flags), ...problems.map(formatProblem)].join('\n')
}
