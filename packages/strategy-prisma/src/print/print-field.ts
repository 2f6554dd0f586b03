import type {Column, Table} from '@journeywright/schema'
import type {NamedField, NamedModel} from '../names/named-schema.js'
import {printComment} from './print-comment.js'
import {printDefault} from './print-default.js'
import {printMap} from './print-map.js'
import type {PrintContext} from './print-model.js'
import {prismaType} from './prisma-type.js'
import {quoteString} from './quote-string.js'
import {uniqueKeys} from './unique-keys.js'
import {isTouchedOnUpdate} from './is-touched-on-update.js'

/** A column's line, with its documentation before it. */
export function printField(
  field: NamedField,
  model: NamedModel,
  {enums, touched}: Pick<PrintContext, 'enums' | 'touched'>,
): readonly string[] {
  const {column, name} = field
  const type = prismaType(column.type, enums)
  const attributes = [
    ...keyAttributes(column, model.table),
    printDefault(column, enums),
    isTouchedOnUpdate(column, model.table, touched) ? '@updatedAt' : '',
    name === column.name ? '' : `@map(${quoteString(column.name)})`,
    type.native === '' ? '' : `@db.${type.native}`,
  ]
  const typeText = `${type.name}${type.isList ? '[]' : ''}${column.nullable && !type.isList ? '?' : ''}`
  return [...printComment(column.comment), [name, typeText, ...attributes.filter(each => each !== '')].join(' ')]
}

/** `@id` and `@unique`; keys of several columns are lines of their own. */
function keyAttributes({name}: Column, table: Table): readonly string[] {
  const {primaryKey} = table
  const isAlone = (columns: readonly string[]) => columns.length === 1 && columns[0] === name
  const mapped = (attribute: string, map: readonly string[]) => (map.length > 0 ? `${attribute}(${map[0]})` : attribute)
  const id =
    primaryKey && isAlone(primaryKey.columns)
      ? [mapped('@id', printMap({name: primaryKey.name, table: table.name, columns: [], ending: 'pkey'}))]
      : []
  const [unique] = uniqueKeys(table).filter(each => isAlone(each.columns))
  if (!unique) return id
  return [...id, mapped('@unique', printMap({...unique, table: table.name, ending: 'key'}))]
}
