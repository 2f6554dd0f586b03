import type {ColumnType} from '../model.js'
import type {Element} from './element.js'
import type {Elements} from './list-elements.js'
import {tableId} from './table-id.js'

/** Every column that has a type, or an array of it. */
export function columnsOfType({subject}: Element, {side, ofTable}: Elements): readonly Element[] {
  if (subject.kind !== 'enum' && subject.kind !== 'domain' && subject.kind !== 'composite') return []
  const {name, namespace} = subject.type
  const isOf = (type: ColumnType): boolean => {
    if (type.kind === 'array') return isOf(type.of)
    if (type.kind !== 'enum' && type.kind !== 'domain' && type.kind !== 'composite') return false
    return type.name === name && (type.namespace ?? namespace) === namespace
  }
  const tables = side.model.tables.filter(({columns}) => columns.some(({type}) => isOf(type)))
  return tables
    .flatMap(table => [...ofTable(tableId(table)).values()])
    .filter(each => each.subject.kind === 'column' && isOf(each.subject.column.type))
}
