import type {ColumnType} from '@journeywright/schema'
import {printCode} from './print-code.js'

const friendly: Readonly<Record<string, string>> = {
  bigint: 'big whole number',
  boolean: 'yes or no',
  integer: 'whole number',
  smallint: 'small whole number',
  timestamptz: 'point in time',
}

export function typeWords(type: ColumnType): string {
  switch (type.kind) {
    case 'numeric':
      return `numeric(${type.precision}, ${type.scale})`
    case 'varchar':
      return `text up to ${type.length} characters`
    case 'char':
      return `text of exactly ${type.length} characters`
    case 'array':
      return `list of ${typeWords(type.of)}`
    case 'enum':
    case 'domain':
    case 'composite':
    case 'other':
      return printCode(type.name)
    default:
      return friendly[type.kind] ?? type.kind
  }
}
