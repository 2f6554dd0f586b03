import type {NamedType} from '../../lookup/named-types.js'
import type {ColumnType} from '../../model.js'
import {qualifiedName} from '../names/qualified-name.js'
import {quoteName} from '../names/quote-name.js'

/**
 * A type as PostgreSQL writes it: `numeric(12, 2)`. With the model's types at hand, one of them is schema-qualified even
 * where the column doesn't say its namespace.
 */
export function printType(type: ColumnType, types: readonly NamedType[] = []): string {
  switch (type.kind) {
    case 'numeric':
      return `numeric(${type.precision}, ${type.scale})`
    case 'varchar':
    case 'char':
      return `${type.kind}(${type.length})`
    case 'array':
      return `${printType(type.of, types)}[]`
    case 'enum':
    case 'domain':
    case 'composite': {
      const namespace = type.namespace ?? types.find(each => each.name === type.name)?.namespace
      return namespace === undefined ? quoteName(type.name) : qualifiedName({namespace, name: type.name})
    }
    case 'other':
      return type.name
    default:
      return type.kind
  }
}
