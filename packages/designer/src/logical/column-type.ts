import type {ColumnType} from '@journeywright/schema'
import type {LogicalType} from '../concepts/logical-type.js'
import type {Conventions} from '../conventions/conventions.js'

/** The column type of a meaning. `enumName` is what the enum's type is called in the schema. */
export function columnType(type: LogicalType, conventions: Conventions, enumName: string): ColumnType {
  switch (type.kind) {
    case 'column':
      return type.type
    case 'enum':
      return conventions.enums.value === 'enum types' ? {kind: 'enum', name: enumName} : textType(conventions)
    case 'numeric':
      return {kind: 'numeric', precision: type.precision, scale: type.scale}
    case 'varchar':
      return {kind: 'varchar', length: type.length}
    case 'range':
      return {kind: Math.max(Math.abs(type.min), Math.abs(type.max)) < 32768 ? 'smallint' : 'integer'}
    case 'money':
    case 'positive_money':
    case 'signed_money':
      return {kind: 'numeric', ...conventions.money.value}
    case 'percent':
      return {kind: 'numeric', precision: 5, scale: 2}
    case 'decimal':
      return {kind: 'numeric', precision: 18, scale: 6}
    case 'latitude':
    case 'longitude':
      return {kind: 'numeric', precision: 9, scale: 6}
    case 'measure':
      return {kind: 'numeric', precision: 12, scale: 3}
    case 'rate':
      return {kind: 'numeric', precision: 12, scale: 6}
    case 'score':
      return {kind: 'numeric', precision: 8, scale: 2}
    case 'code':
    case 'email':
    case 'name':
    case 'phone':
    case 'text':
    case 'url':
      return textType(conventions)
    default:
      return simpleType(type.kind, conventions)
  }
}

function simpleType(kind: string, conventions: Conventions): ColumnType {
  switch (kind) {
    case 'bigint':
    case 'date':
    case 'time':
    case 'uuid':
      return {kind}
    case 'count':
    case 'integer':
    case 'quantity':
    case 'signed_quantity':
      return {kind: 'integer'}
    case 'double':
      return {kind: 'double precision'}
    case 'duration':
      return {kind: 'interval'}
    case 'flag':
      return {kind: 'boolean'}
    case 'instant':
      return {kind: conventions.instants.value}
    case 'year':
      return {kind: 'smallint'}
    case 'ip':
      return {kind: 'inet'}
    case 'json':
      return {kind: 'jsonb'}
    default:
      return {kind: 'text'}
  }
}

function textType(conventions: Conventions): ColumnType {
  const {value} = conventions.text
  return value === 'text' ? {kind: 'text'} : {kind: 'varchar', length: value.varchar}
}
