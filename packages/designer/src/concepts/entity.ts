import type {Classification, ReferentialAction, Source, Table, Volume} from '@journeywright/schema'
import type {LogicalType} from './logical-type.js'

/** A thing that the database keeps, before it has a table: names are singular snake_case, links name entities. */
export interface Entity {
  readonly name: string
  readonly aliases: readonly string[]
  readonly comment: string
  readonly area: string
  readonly traits: readonly Trait[]
  readonly attributes: readonly Attribute[]
  readonly links: readonly Link[]
  /** Members that identify a row in place of a surrogate key; null for the surrogate. */
  readonly key: Key | null
  /** The name of the surrogate key's column. */
  readonly surrogate: string
  readonly uniques: readonly UniqueRule[]
  readonly checks: readonly CheckRule[]
  readonly exclusions: readonly ExclusionRule[]
  readonly indexes: readonly IndexRule[]
  readonly dependencies: readonly DependencyRule[]
  readonly volume: Volume | null
  /** Whose rows these are, where tenants are kept apart; null: everybody's. */
  readonly tenancy: TenantScope | null
  /** For how long its rows are kept; null when nobody says. */
  readonly retention: Retention | null
  /** The table that it has already; what the entity holds then comes on top of it. */
  readonly existing: Table | null
  readonly sources: readonly Source[]
}

/** How an entity's rows belong to tenants. */
export interface TenantScope {
  /** `tenant`: its rows are the tenants. `owned`: `link` says whose a row is. `trail`: `link` names a column that refers to nothing. */
  readonly kind: 'tenant' | 'owned' | 'trail'
  /** The entity whose rows are the tenants. */
  readonly tenant: string
  readonly link: string
  readonly sources: readonly Source[]
}

export interface Retention {
  /** Such as `7 years`. */
  readonly time: string
  /** True: they must be there for so long. False: they must be gone after it. */
  readonly isKept: boolean
  readonly sources: readonly Source[]
}

/** Something that many entities have in common: `timestamps`, `soft_delete`, `lifecycle(draft, sent)`. */
export interface Trait {
  readonly name: string
  readonly args: readonly string[]
}

export interface Attribute {
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: LogicalType
  readonly required: boolean
  readonly unique: boolean
  /** As the author wrote it: `0`, `pending`, `now()`; null for none. */
  readonly default: string | null
  readonly classification: readonly Classification[]
  readonly comment: string
  readonly sources: readonly Source[]
}

export interface Link {
  readonly name: string
  /** Entities that it may point to, the first that exists is taken. One after resolution. */
  readonly to: readonly string[]
  readonly required: boolean
  /** Left out when no target is in the design; no pack is pulled in for it. */
  readonly ifAny: boolean
  /** The row is a part of what it points to and goes with it. */
  readonly owned: boolean
  readonly unique: boolean
  /** Null: follows from `owned` and `required`. */
  readonly onDelete: ReferentialAction | null
  /** The column's name when somebody stated it; null: the link's name and the target's key. */
  readonly column: string | null
  readonly comment: string
  readonly sources: readonly Source[]
}

export interface Key {
  readonly members: readonly string[]
  readonly sources: readonly Source[]
}

export interface UniqueRule {
  readonly members: readonly string[]
  /** No two rows share it, even of different tenants: it is looked up before anybody knows whose it is. */
  readonly acrossTenants?: boolean
  readonly where: string | null
  readonly reason: string
  readonly sources: readonly Source[]
}

export interface CheckRule {
  /** What the constraint's name ends with; null: the columns that it mentions. */
  readonly name: string | null
  readonly expression: string
  readonly reason: string
  readonly sources: readonly Source[]
}

/** Of the rows that agree in `members`, no two have periods that overlap. */
export interface ExclusionRule {
  readonly members: readonly string[]
  /** The attributes that a period goes from and to; days are inside at both ends, instants at the first. */
  readonly from: string
  readonly to: string
  readonly where: string | null
  readonly reason: string
  readonly sources: readonly Source[]
}

export interface IndexRule {
  readonly columns: readonly {readonly name: string; readonly order: 'asc' | 'desc'}[]
  readonly where: string | null
  readonly reason: string
  readonly sources: readonly Source[]
}

export interface DependencyRule {
  readonly determinant: readonly string[]
  readonly dependent: readonly string[]
  readonly sources: readonly Source[]
}
