import type {Attribute, Entity, Link} from './entity.js'
import type {LogicalType} from './logical-type.js'

/** An entity with everything empty that is not given. */
export function newEntity(given: Pick<Entity, 'name'> & Partial<Entity>): Entity {
  return {
    aliases: [],
    comment: '',
    area: '',
    traits: [],
    attributes: [],
    links: [],
    key: null,
    surrogate: 'id',
    uniques: [],
    checks: [],
    exclusions: [],
    indexes: [],
    dependencies: [],
    volume: null,
    tenancy: null,
    retention: null,
    existing: null,
    sources: [],
    ...given,
  }
}

/** Optional, not unique, without default unless told otherwise. */
export function newAttribute(name: string, type: LogicalType, given: Partial<Attribute> = {}): Attribute {
  return {
    name,
    aliases: [],
    type,
    required: false,
    unique: false,
    default: null,
    classification: [],
    comment: '',
    sources: [],
    ...given,
  }
}

/** Optional and not owned unless told otherwise. */
export function newLink(name: string, to: readonly string[], given: Partial<Link> = {}): Link {
  return {
    name,
    to,
    required: false,
    ifAny: false,
    owned: false,
    unique: false,
    onDelete: null,
    column: null,
    comment: '',
    sources: [],
    ...given,
  }
}
