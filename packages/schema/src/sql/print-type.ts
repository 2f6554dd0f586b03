import type {ColumnType, EnumType} from '../model.js'
import {qualifiedName} from './qualified-name.js'
import {quoteName} from './quote-name.js'

/** A type as PostgreSQL writes it: `numeric(12, 2)`. With the model's enums at hand, an enum is schema-qualified. */
export function printType(type: ColumnType, enums: readonly EnumType[] = []): string {
  switch (type.kind) {
    case 'numeric':
      return `numeric(${type.precision}, ${type.scale})`
    case 'varchar':
    case 'char':
      return `${type.kind}(${type.length})`
    case 'array':
      return `${printType(type.of, enums)}[]`
    case 'enum': {
      const found = enums.find(each => each.name === type.name)
      return found ? qualifiedName(found) : quoteName(type.name)
    }
    default:
      return type.kind
  }
}
