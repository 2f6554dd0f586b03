/** One line of a checklist: what is looked at, and what has to be true of it. */
export interface QualityLine<Subject> {
  /** Names the line in verdicts, problems and exemptions: `timestamps`. */
  readonly id: string
  readonly title: string
  /** What must be true, as words that go on from "expected". */
  readonly expected: string
  readonly fix: string
  /** For people: what it counts, and when there is nothing to count. */
  readonly looksAt: string
  readonly notApplicable: string
  /** True: it's told, and refuses nothing. */
  readonly advisory?: true
  check(subject: Subject): LineFinding
}

export interface LineFinding {
  readonly status: 'met' | 'not met' | 'not applicable'
  /** A sentence without full stop; empty where `notApplicable` says it. */
  readonly evidence: string
  /** What speaks against it, each as words that go on from "Unexpected". */
  readonly wrong: readonly string[]
}
