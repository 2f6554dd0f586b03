/** An example or exercise of a book, with the answers that the book or its solutions give. Dependencies as `A B -> C; C -> A`. */
export interface TextbookCase {
  readonly from: string
  readonly columns: string
  readonly dependencies: string
  readonly keys: readonly string[]
  readonly normalForm: '1NF' | '2NF' | '3NF' | 'BCNF'
  /** The relations of third normal form. */
  readonly synthesis?: readonly string[]
  /** Relations of Boyce-Codd normal form, where the answer is unique. */
  readonly bcnf?: readonly string[]
  /** What no decomposition into that form keeps. */
  readonly loses?: string
}
