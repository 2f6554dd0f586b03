import type {SpecKind} from './spec-kind.js'

/** Lines of a specification that ask something of the data. */
export interface SpecPart {
  readonly kind: SpecKind
  /** As a designer reads it: without bullets, numbers and bold marks; data models as lists of fields. */
  readonly text: string
  /** First and last, counted from 1. */
  readonly lines: readonly [number, number]
}
