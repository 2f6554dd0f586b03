import type {Column, ForeignKey, Source} from '@journeywright/schema'
import type {Entity} from '../concepts/entity.js'

/** An entity with its table's name and its columns, before constraints and indexes. */
export interface LogicalTable {
  readonly entity: Entity
  readonly name: string
  readonly keyColumns: readonly Column[]
  readonly linkColumns: readonly LinkColumns[]
  /** Key, links, attributes and traits, in the order of the table. */
  readonly columns: readonly Column[]
  readonly isSoftDeleted: boolean
  /** The column that says which tenant a row belongs to, of tenants their key; null: rows are everybody's. */
  readonly tenantColumn: Column | null
  /** What others refer to besides the key. */
  readonly referredBy: readonly (readonly string[])[]
}

export interface LinkColumns {
  /** The link's name. */
  readonly link: string
  /** Those of the link itself; the foreign key may have the tenant's besides. */
  readonly columns: readonly string[]
  readonly foreignKey: ForeignKey
  readonly sources: readonly Source[]
}
