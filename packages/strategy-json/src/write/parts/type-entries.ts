import type {CompositeType, Domain, Sequence} from '@journeywright/schema'
import {optionalOf} from '../optional-of.js'
import {typeEntry} from './type-entry.js'

/** A domain that a table uses. */
export function domainEntry(domain: Domain): object {
  const {name, namespace, type, nullable, default: given, checks, comment: description} = domain
  return {
    name,
    namespace,
    ...typeEntry(type),
    nullable,
    default: given,
    ...optionalOf(domain, ['collation']),
    checks: checks.map(check => ({
      name: check.name,
      expression: check.expression,
      ...optionalOf(check, ['notValid']),
    })),
    description,
  }
}

/** A composite type that a table uses. */
export function compositeEntry({name, namespace, attributes, comment: description}: CompositeType): object {
  return {
    name,
    namespace,
    attributes: attributes.map(each => ({
      name: each.name,
      ...typeEntry(each.type),
      ...optionalOf(each, ['collation']),
    })),
    description,
  }
}

/** A sequence that a table takes numbers from. */
export function sequenceEntry(sequence: Sequence): object {
  const {name, namespace, comment: description} = sequence
  const keys = ['type', 'start', 'increment', 'minimum', 'maximum', 'cache', 'cycle', 'ownedBy']
  return {name, namespace, ...optionalOf(sequence, keys), description}
}
