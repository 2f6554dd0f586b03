import type {DesignReport, Question, SchemaModel} from '@journeywright/schema'
import type {Brief} from './brief/brief.js'
import type {Conventions} from './conventions/conventions.js'
import type {DomainPack} from './packs/domain-pack.js'

export interface DesignInput {
  /** What people wrote. With a brief it may be empty: then it is the brief's text. */
  readonly request: string
  readonly brief?: Brief | null | undefined
  readonly packs: readonly DomainPack[]
  readonly conventions: Conventions
}

/** A design, or what must be asked before there can be one. Spans are offsets into the request, or into the brief's text. */
export type Design =
  | {
      readonly status: 'designed'
      readonly model: SchemaModel
      readonly report: DesignReport
      readonly requirements: readonly DataRequirement[]
    }
  | {readonly status: 'needs-input'; readonly questions: readonly Question[]; readonly report: DesignReport}

/** Something that the request asks of the data. */
export interface DataRequirement {
  /** `R1`, `R2` … in the order of the request. */
  readonly id: string
  readonly text: string
  readonly span: readonly [number, number]
  readonly kind: 'entity' | 'relationship' | 'rule' | 'cross-cutting' | 'non-functional' | 'unknown'
  readonly status: 'covered' | 'partly' | 'not covered' | 'non-functional'
  /** Tables and columns that answer it. */
  readonly by: readonly string[]
}
