/** A part of what a design is made from: the request, or an answer to a question about it. */
export interface Passage {
  readonly text: string
  /** Where it begins in the whole text. */
  readonly start: number
  /** Who answered; null for the request. */
  readonly by: string | null
}
