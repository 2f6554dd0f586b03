import type {Problem} from './problem.js'

/** Looks at one subject and says what is wrong with it. Lint rules and gates are both this. */
export interface Rule<Subject> {
  /** `area/kebab-case`: the file name, the docs page and the code of every problem it reports. */
  readonly id: string
  readonly severity: Problem['severity']
  /** What is true when the rule is kept: "A foreign key is covered by an index." */
  readonly summary: string
  check(subject: Subject, report: Report): void
}

/** The runner adds `code` and `severity`, so a rule cannot misstate them. */
export type Report = (finding: Omit<Problem, 'code' | 'severity'>) => void

/** Every finding of every rule, in the order of the rules. */
export function runRules<Subject>(rules: readonly Rule<Subject>[], subject: Subject): readonly Problem[] {
  const problems: Problem[] = []
  for (const rule of rules) {
    rule.check(subject, finding => problems.push({code: rule.id, severity: rule.severity, ...finding}))
  }
  return problems
}
