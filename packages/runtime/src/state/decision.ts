/** Whether a step runs; `open` when no program can tell. */
export interface Decision {
  readonly outcome: 'met' | 'not met' | 'open'
  /** What was compared with what, or what nobody here knows. */
  readonly evidence: string
}
