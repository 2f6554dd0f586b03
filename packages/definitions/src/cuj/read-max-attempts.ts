import {readCount} from './read-count.js'

const unit = /\s*(?:re)?(?:-?attempts?|tr(?:y|ies)|times|revisions?|iterations?|rounds?|x\b)/
const forms: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:max(?:imum)?\.?|at most|up to|no more than)\s*(?:of\s*)?/, unit],
  [/\bmax(?:imum)?\.?\s+(?:attempts|tries|revisions|iterations)\W{0,6}/, /\b/],
  [/\b/, /\s*(?:attempts|tries|revisions|iterations)\s+(?:max(?:imum)?|at most)\b/],
]

/** How often something may be made: `(max 3 attempts)`, `up to three times`, `**Max Attempts**: 3`. Null where it says nothing. */
export function readMaxAttempts(text: string): number | null {
  for (const [before, after] of forms) {
    const count = readCount(text, before, after)
    if (count !== null) return count
  }
  return null
}
