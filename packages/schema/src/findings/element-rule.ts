import type {Problem, Rule} from '@journeywright/problems'
import type {SchemaElement} from './schema-element.js'

/** What a rule says, of what; where that was written is for whoever read it to say. */
export interface ElementFinding extends Omit<Problem, 'code' | 'severity'> {
  readonly about?: SchemaElement
  /** What else it's said of. */
  readonly others?: readonly SchemaElement[]
}

export type ElementReport = (finding: ElementFinding) => void

/** A rule that says what it speaks of. Any `Rule` is one. */
export interface ElementRule<Subject> extends Omit<Rule<Subject>, 'check'> {
  check(subject: Subject, report: ElementReport): void
}
