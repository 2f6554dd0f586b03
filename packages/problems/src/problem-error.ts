import {formatProblem} from './format-problem.js'
import type {Problem} from './problem.js'

/** Thrown only where a caller cannot go on; carries every problem found, not just the first. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(formatProblem).join('\n'), options)
    this.problems = problems
  }
}
