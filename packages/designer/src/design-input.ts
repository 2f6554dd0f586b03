import type {DesignReport, Question, SchemaModel} from '@journeywright/schema'
import type {Brief} from './brief/brief.js'
import type {Conventions} from './conventions/conventions.js'
import type {DomainPack} from './packs/domain-pack.js'

export interface DesignInput {
  /** What people wrote. With a brief it may be empty: then it is the brief's text. */
  readonly request: string
  readonly brief?: Brief | null | undefined
  /** What people have answered to questions about it, oldest first. */
  readonly answers?: readonly DesignAnswer[]
  readonly packs: readonly DomainPack[]
  readonly conventions: Conventions
  /** What is there already: it is extended, and how it writes its schema is followed. */
  readonly base?: SchemaModel | null
}

export interface DesignAnswer {
  /** The id of a question that an earlier design has asked. */
  readonly question: string
  /** Words such as "none" say that there is nothing to say. */
  readonly text: string
  /** Whoever answered. */
  readonly by: string
}

/** A design, or what must be asked before there can be one. Spans are offsets into `requestText`. */
export type Design =
  | {
      readonly status: 'designed'
      readonly model: SchemaModel
      readonly report: DesignReport
      readonly requirements: readonly DataRequirement[]
    }
  | {
      readonly status: 'needs-input'
      readonly questions: readonly Question[]
      readonly report: DesignReport
      /** What the request itself states, which is too little to go on with; null for nothing. */
      readonly draft: SchemaModel | null
    }

/** Something that the request asks of the data. */
export interface DataRequirement {
  /** `R1`, `R2` … in the order of the request. */
  readonly id: string
  readonly text: string
  readonly span: readonly [number, number]
  /** Who said it, in an answer to a question; null when the request says it. */
  readonly saidBy: string | null
  readonly kind: 'entity' | 'relationship' | 'rule' | 'cross-cutting' | 'non-functional' | 'unknown'
  readonly status: 'covered' | 'partly' | 'not covered' | 'non-functional'
  /** Tables and columns that answer it. */
  readonly by: readonly string[]
}
