import type {ForeignKey} from '@journeywright/schema'
import type {NamedModel} from '../names/named-schema.js'

/** A foreign key as Prisma's pair of relation fields. */
export interface Relation {
  readonly key: ForeignKey
  readonly from: NamedModel
  readonly to: NamedModel
  /** Names of the fields of `from`, and of `to`, that hold the key. */
  readonly fields: readonly string[]
  readonly references: readonly string[]
  /** Null where no other relation connects the two models, so that none is needed. */
  readonly name: string | null
  /** The field of `from` that leads to `to`. */
  readonly field: string
  /** The field of `to` that leads back. */
  readonly back: string
  readonly isOneToOne: boolean
  readonly isOptional: boolean
}
