import type {Classification} from '@journeywright/schema'
import type {LogicalType} from '../concepts/logical-type.js'
import type {Statement} from '../controlled/statement.js'
import type {Comparison} from '../prose/rules/comparison.js'

/** What one place of the request says. `rule` is the id of the extractor that read it. */
export type Fact = FactBase & FactBody

interface FactBase {
  readonly clause: string
  readonly span: readonly [number, number]
  readonly text: string
  readonly rule: string
  /** Who said it, in an answer to a question. */
  readonly by?: string
}

export type FactBody =
  | EntityFact
  | AttributeFact
  | IdentifierFact
  | RelationFact
  | EventFact
  | TieFact
  | TopicFact
  | TraitFact
  | TenancyFact
  | VolumeFact
  | ValueFact
  | ConditionFact
  | ClassificationFact
  | RetentionFact
  | AccessFact
  | NonFunctionalFact
  | ConventionFact
  | DeclarationFact

export interface EntityFact {
  readonly kind: 'entity'
  /** Singular snake_case. */
  readonly entity: string
}

export interface AttributeFact {
  readonly kind: 'attribute'
  readonly entity: string
  readonly name: string
  /** Null: the text does not say. */
  readonly type: LogicalType | null
  readonly required: boolean | null
  readonly unique: boolean
  readonly key: boolean
  readonly default: string | null
  readonly range: Range | null
}

/** Bounds that the text states; null for none. `exclusive` bounds are not part of the range. */
export interface Range {
  readonly min: number | null
  readonly max: number | null
  readonly exclusive: boolean
}

export interface IdentifierFact {
  readonly kind: 'identifier'
  readonly entity: string
  readonly attributes: readonly string[]
  /** False: the attributes are unique together, and another key stays possible. */
  readonly primary: boolean
}

/** Each `from` has `min` to `max` of `to`. */
export interface RelationFact {
  readonly kind: 'relation'
  readonly from: string
  readonly to: string
  readonly min: 0 | 1 | null
  readonly max: 1 | 'many'
  /** Known only when the sentence says both sides: `many-to-many`. */
  readonly inverseMax: 1 | 'many' | null
  readonly verb: string
  readonly role: string | null
  /** The side that does what the verb says, where that is known: `to` in "is managed by". */
  readonly agent?: 'from' | 'to'
}

/** What some do to others, and what such a doing is called: readers borrow books, and each time it is a `loan`. */
export interface EventFact {
  readonly kind: 'event'
  readonly entity: string
  readonly verb: string
  /** Who does it first. */
  readonly participants: readonly string[]
}

/** Said in passing: `from` is of `to`, unless another sentence says how they are linked. `isMutual`: or the other way. */
export interface TieFact {
  readonly kind: 'tie'
  readonly from: string
  readonly to: string
  readonly isMutual: boolean
}

/** A pack's trigger phrase. */
export interface TopicFact {
  readonly kind: 'topic'
  readonly pack: string
  readonly phrase: string
  /** `context`: strong in a sentence that only sets the scene of things that the request describes itself. */
  readonly strength: 'strong' | 'weak' | 'context'
}

export interface TraitFact {
  readonly kind: 'trait'
  readonly trait: 'audited' | 'soft_delete' | 'searchable'
}

/** Rows belong to tenants that never see each other's. */
export interface TenancyFact {
  readonly kind: 'tenancy'
  /** Who the tenants are, as an entity's name; null: the text does not say. */
  readonly tenant: string | null
  /** Entities whose rows serve all tenants. */
  readonly shared: readonly string[]
}

export interface VolumeFact {
  readonly kind: 'volume'
  readonly entity: string
  readonly initialRows: number | null
  readonly growthPerYear: number | null
}

/** A rule on an attribute that another sentence, or a pack, declares. */
export interface ValueFact {
  readonly kind: 'value'
  readonly entity: string | null
  /** The sentence names the entity; otherwise it is what the sentence before was about. */
  readonly isNamed: boolean
  readonly attribute: string
  readonly range: Range | null
  readonly values: readonly string[]
  readonly unique: boolean
  readonly required: boolean | null
}

/** Where all of `when` hold for a row, all of `holds` have to. Which columns it means is seen when there are some. */
export interface ConditionFact {
  readonly kind: 'condition'
  readonly when: readonly Comparison[]
  readonly holds: readonly Comparison[]
}

export interface ClassificationFact {
  readonly kind: 'classification'
  readonly attribute: string
  readonly classification: Classification
}

/** For how long rows are kept: at least for so long, or no longer than that. */
export interface RetentionFact {
  readonly kind: 'retention'
  readonly entity: string
  /** Such as `7 years`. */
  readonly time: string
  readonly isKept: boolean
}

/** How rows are read, in the request's words: whether there are such columns is seen when there are tables. */
export interface AccessFact {
  readonly kind: 'access'
  readonly entity: string
  /** What they are found by, as snake_case names. */
  readonly foundBy: readonly string[]
  /** What comes first; null for no order. */
  readonly first: 'newest' | 'oldest' | null
  /** By words in a text. */
  readonly isSearch: boolean
  /** Sums over periods of time; `entity` is what is summed, or what it is summed of. */
  readonly isReport: boolean
}

/** A promise about the running system, not about the schema. */
export interface NonFunctionalFact {
  readonly kind: 'non-functional'
  readonly note: string
}

/** The request itself sets a convention: "Use UUID primary keys." */
export interface ConventionFact {
  readonly kind: 'convention'
}

/** What the controlled language says and no other fact can: it holds as it was written. */
export interface DeclarationFact {
  readonly kind: 'declaration'
  readonly statement: Statement
}
