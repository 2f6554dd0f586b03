import type {Clause} from '../../clauses/clause.js'
import type {Fact, FactBody} from '../fact.js'

/** A part of a clause that is read on its own, such as one of two sentences that "and each" joins. */
export interface Segment {
  readonly clause: Clause
  /** Blank where the clause goes on about something else, so that offsets stay true. */
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

/** A fact whose words are those of the clause at `from` to `to` of the segment. */
export function factAt(segment: Segment, rule: string, from: number, to: number, body: FactBody): Fact {
  const {clause, start} = segment
  const span = [start + from, start + to] as const
  const text = clause.text.slice(span[0] - clause.span[0], span[1] - clause.span[0])
  return {...body, rule, clause: clause.id, span, text}
}
