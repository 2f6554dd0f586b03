import type {Source} from '@journeywright/schema'
import type {Attribute, Entity} from '../concepts/entity.js'
import {newAttribute} from '../concepts/new-entity.js'
import type {Conventions} from '../conventions/conventions.js'

export interface Wishes {
  /** Why changes are audited; empty: they are not. */
  readonly audited: readonly Source[]
  readonly softDelete: readonly Source[]
  readonly searchable: readonly Source[]
}

const onlyCreated = ['append_only', 'associative', 'event', 'history', 'audit_sink']

/** Writes out what an entity's traits, the request and the conventions add to it: timestamps, a status, deleted_at. */
export function addTraits(entity: Entity, wishes: Wishes, conventions: Conventions): Entity {
  if (entity.existing !== null) return entity
  const added = [
    ...lifecycle(entity),
    ...softDelete(entity, wishes, conventions),
    ...timestamps(entity, conventions),
    ...age(entity),
  ]
  const known = new Set(entity.attributes.map(({name}) => name))
  return {...entity, attributes: [...entity.attributes, ...unlessKnown(added, known)]}
}

function unlessKnown(added: readonly Attribute[], known: ReadonlySet<string>): readonly Attribute[] {
  const isFirst = ({name}: Attribute, index: number) => added.findIndex(each => each.name === name) === index
  return added.filter((attribute, index) => !known.has(attribute.name) && isFirst(attribute, index))
}

export function hasTrait(entity: Entity, name: string): boolean {
  return entity.traits.some(trait => trait.name === name)
}

/** Events, histories and joins are not kept after their deletion; a thing is. */
export function isSoftDeleted(entity: Entity, wishes: Wishes, conventions: Conventions): boolean {
  const {value} = conventions.softDelete
  if (value === 'none' && wishes.softDelete.length === 0) return false
  const everywhere = value === 'all' || wishes.softDelete.length > 0
  return hasTrait(entity, 'soft_delete') || (everywhere && isEntity(entity))
}

export function isEntity(entity: Entity): boolean {
  return !onlyCreated.some(trait => hasTrait(entity, trait))
}

function lifecycle(entity: Entity): readonly Attribute[] {
  const values = entity.traits.find(({name}) => name === 'lifecycle')?.args ?? []
  if (values.length === 0) return []
  const given = {required: true, default: values[0] ?? null, comment: 'Where it stands.', sources: entity.sources}
  return [newAttribute('status', {kind: 'enum', name: null, values}, given)]
}

function softDelete(entity: Entity, wishes: Wishes, conventions: Conventions): readonly Attribute[] {
  if (!isSoftDeleted(entity, wishes, conventions)) return []
  const sources =
    wishes.softDelete.length > 0
      ? wishes.softDelete
      : traitSources(entity, 'soft_delete', conventions.softDelete.source)
  const comment = 'When it was deleted; empty while it is live.'
  return [newAttribute('deleted_at', {kind: 'instant'}, {comment, sources})]
}

function traitSources(entity: Entity, trait: string, otherwise: Source): readonly Source[] {
  return hasTrait(entity, trait) ? entity.sources.filter(({authority}) => authority === 'pack') : [otherwise]
}

function timestamps(entity: Entity, conventions: Conventions): readonly Attribute[] {
  const {value, source} = conventions.timestamps
  if (value === 'none') return []
  const sources = [source]
  const given = {required: true, default: 'now()', sources}
  const created = newAttribute('created_at', {kind: 'instant'}, {...given, comment: 'When the row was made.'})
  if (value !== 'all' && !isEntity(entity)) return hasOwnInstant(entity) ? [] : [created]
  const updated = newAttribute(
    'updated_at',
    {kind: 'instant'},
    {...given, comment: 'When the row last changed; a trigger keeps it.'},
  )
  return [created, updated]
}

/** What is deleted by its age has one, whatever the conventions say of timestamps. */
function age({retention, attributes}: Entity): readonly Attribute[] {
  const isTime = ({type, required}: Attribute) => required && (type.kind === 'instant' || type.kind === 'date')
  if (retention === null || retention.isKept || attributes.some(isTime)) return []
  const given = {required: true, default: 'now()', comment: 'When the row was made.', sources: retention.sources}
  return [newAttribute('created_at', {kind: 'instant'}, given)]
}

/** An event that says when it happened needs no second instant. */
function hasOwnInstant(entity: Entity): boolean {
  return entity.attributes.some(
    ({type, required, default: value}) => type.kind === 'instant' && required && value === 'now()',
  )
}
