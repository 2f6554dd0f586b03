export type Operator = '=' | '<>' | '<' | '<=' | '>' | '>='

/** One value of a row against another, or against a fixed one. */
export interface Comparison {
  /** The words for what is compared. */
  readonly left: string
  readonly operator: Operator
  readonly right: Operand
  /** It is about when something is. */
  readonly isTime: boolean
}

export type Operand =
  | {readonly kind: 'number'; readonly value: number; readonly unit: string | null}
  | {readonly kind: 'word'; readonly value: string}
  /** ISO 8601. */
  | {readonly kind: 'date'; readonly value: string}
  | {readonly kind: 'flag'; readonly value: boolean}
  /** The words for another column, times `factor`. */
  | {readonly kind: 'phrase'; readonly words: string; readonly factor: number}
