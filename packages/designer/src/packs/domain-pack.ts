import type {IndexColumn} from '@journeywright/schema'
import type {Place} from '@journeywright/problems'
import type {Entity} from '../concepts/entity.js'

/** What a skill of kind `domain-pack` knows of its domain. */
export interface DomainPack {
  /** The skill's id, such as `domain-order`. */
  readonly id: string
  /** The area that its tables belong to: `order`. */
  readonly area: string
  readonly triggers: Triggers
  /** Packs that come along with their core entities. */
  readonly requires: readonly string[]
  /** Packs that come along as if the request had asked for them. */
  readonly includes: readonly string[]
  readonly entities: readonly PackEntity[]
  readonly accessPatterns: readonly PackAccessPattern[]
  readonly questions: readonly PackQuestion[]
  readonly examples: readonly PackExample[]
  /** Where the skill begins, for problems that concern it as a whole. */
  readonly at: Place
}

/** Phrases of a request. One strong or two different weak ones select the pack, unless a `never` phrase covers them. */
export interface Triggers {
  readonly strong: readonly string[]
  readonly weak: readonly string[]
  readonly never: readonly string[]
}

export interface PackEntity extends Entity {
  /** `core`: whenever the pack is selected. `std`: when the request asks for the domain. `extra`: on its phrases only. */
  readonly tier: 'core' | 'std' | 'extra'
  readonly phrases: readonly string[]
}

export interface PackAccessPattern {
  readonly description: string
  readonly entity: string
  readonly equals: readonly string[]
  readonly sortsBy: readonly IndexColumn[]
  readonly where: string | null
  readonly line: number
}

/** Something that the pack decided and a person may decide otherwise. */
export interface PackQuestion {
  readonly id: string
  readonly ask: string
  /** What was taken, as a sentence. */
  readonly assume: string
  readonly because: string
  readonly alternatives: readonly string[]
  /** The entities that another answer would change. */
  readonly affects: readonly string[]
  /** Entities that answer it: where the design has one, nobody needs to ask. */
  readonly unless: readonly string[]
  readonly line: number
}

/** A request and what must be, or must not be, in its design: `order_item`, `order_item->order`. */
export interface PackExample {
  readonly request: string
  readonly must: readonly string[]
  readonly mustNot: readonly string[]
  readonly line: number
}
