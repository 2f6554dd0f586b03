/** Something that can stand at the cursor. */
export interface Candidate {
  readonly value: string
  /** One line; empty where the value says it all. */
  readonly about: string
}
