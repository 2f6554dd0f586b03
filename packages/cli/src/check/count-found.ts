import type {Definition} from '@journeywright/definitions'
import type {CheckedFile} from '@journeywright/definitions/check'
import type {Problem, Severity} from '@journeywright/problems'

/** How many there are of each: what a summary says, and what `--json` gives. */
export interface Counts {
  readonly kinds: Readonly<Record<Definition['kind'], number>>
  readonly severities: Readonly<Record<Severity, number>>
  /** By code, in alphabetical order. */
  readonly codes: Readonly<Record<string, number>>
  /** Files that are no definitions. */
  readonly others: number
}

export function countFound(files: readonly CheckedFile[], problems: readonly Problem[], others: number): Counts {
  const kinds = {agent: 0, skill: 0, command: 0, cuj: 0, plugin: 0}
  for (const {definition} of files) if (definition) kinds[definition.kind] += 1
  const severities = {error: 0, warning: 0, info: 0}
  for (const {severity} of problems) severities[severity] += 1
  const codes = new Map<string, number>()
  for (const code of problems.map(problem => problem.code).sort()) codes.set(code, (codes.get(code) ?? 0) + 1)
  return {kinds, severities, codes: Object.fromEntries(codes), others}
}
