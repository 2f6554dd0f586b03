import type {ColumnType} from '../model.js'
import type {Element} from './element.js'
import type {Elements} from './list-elements.js'
import {tableId} from './table-id.js'
import {isMadeOf} from './types-made-of.js'

/** Every column that has one of some types, or an array of it. */
export function columnsOfTypes(types: readonly Element[], {side, ofTable}: Elements): readonly Element[] {
  const isOf = (type: ColumnType) => types.some(each => isMadeOf(type, each))
  const tables = side.model.tables.filter(({columns}) => columns.some(({type}) => isOf(type)))
  return tables
    .flatMap(table => [...ofTable(tableId(table)).values()])
    .filter(each => each.subject.kind === 'column' && isOf(each.subject.column.type))
}
