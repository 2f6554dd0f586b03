import type {ColumnType, CompositeType, Domain, Sequence} from '@journeywright/schema'
import type {CompositeEntry, DomainEntry, EntityFile, SequenceEntry, TypeEntry} from '../format.js'
import {namedAsModel} from './named-as-model.js'
import {readType} from './read-type.js'

export function domainFrom(entry: DomainEntry, entity: EntityFile): Domain {
  const {name, namespace, nullable, collation, checks = [], description = ''} = entry
  return {
    name,
    namespace,
    type: typeFrom(entry, entity),
    nullable,
    default: entry.default ?? null,
    ...(collation === undefined ? {} : {collation}),
    checks: checks.map(({name: check, expression, ...rest}) => ({name: check, expression, ...namedAsModel(rest)})),
    comment: description,
  }
}

export function compositeFrom(entry: CompositeEntry, entity: EntityFile): CompositeType {
  const {name, namespace, attributes, description = ''} = entry
  return {
    name,
    namespace,
    attributes: attributes.map(each => ({
      name: each.name,
      type: typeFrom(each, entity),
      ...(each.collation === undefined ? {} : {collation: each.collation}),
    })),
    comment: description,
  }
}

export function sequenceFrom({name, namespace, description = '', ...rest}: SequenceEntry): Sequence {
  return {name, namespace, ...namedAsModel(rest), comment: description}
}

/** What is no type that the file knows is left to PostgreSQL. */
function typeFrom(entry: TypeEntry, entity: EntityFile): ColumnType {
  return readType(entry, entity) ?? {kind: 'other', name: entry.type}
}
