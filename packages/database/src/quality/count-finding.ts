import type {LineFinding} from './quality-line.js'

export interface Count {
  /** How many were looked at. */
  readonly total: number
  /** What they are and what they have, as words after "9 of 9": `tables have a comment`. */
  readonly what: string
  readonly wrong: readonly string[]
  /** How many of them are wrong, where one of them is wrong in several ways. */
  readonly bad?: number
  /** What else there is to say. */
  readonly notes?: readonly string[]
}

/** Nothing to count is not applicable, which the line says in its own words; anything wrong is not met. */
export function countFinding({total, what, wrong, bad = wrong.length, notes = []}: Count): LineFinding {
  if (total === 0 && wrong.length === 0) return {status: 'not applicable', evidence: '', wrong}
  const against = wrong.length === 0 ? [] : [`not: ${listed(wrong)}`]
  const evidence = [`${Math.max(0, total - bad)} of ${total} ${what}`, ...against, ...notes].join('; ')
  return {status: wrong.length === 0 ? 'met' : 'not met', evidence, wrong}
}

function listed(wrong: readonly string[]): string {
  const shown = wrong.slice(0, 3).join(', ')
  return wrong.length > 3 ? `${shown} and ${wrong.length - 3} more` : shown
}
