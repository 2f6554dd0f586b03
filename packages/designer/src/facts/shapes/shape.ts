import type {Clause} from '../../clauses/clause.js'
import type {Fact, FactBody} from '../fact.js'

/** A part of a clause that is read on its own, such as one of two sentences that "and each" joins. */
export interface Segment {
  readonly clause: Clause
  readonly text: string
  /** Offset of `text` in the request. */
  readonly start: number
  /** Entities that the request names elsewhere; empty on the first reading. */
  readonly known: ReadonlySet<string>
  /** What the sentence before was about, for "Its code is unique." */
  readonly subject: string | null
}

/** Recognises one way to state facts. */
export interface Shape {
  readonly id: string
  read(segment: Segment): readonly Fact[]
}

/** A fact whose words are `text.slice(from, to)` of the segment. */
export function factAt(segment: Segment, rule: string, from: number, to: number, body: FactBody): Fact {
  return {
    ...body,
    rule,
    clause: segment.clause.id,
    span: [segment.start + from, segment.start + to],
    text: segment.text.slice(from, to),
  }
}
