import type {Column, Table} from '@journeywright/schema'
import type {NamedEnum, NamedField, NamedModel} from '../names/named-schema.js'
import {printComment} from './print-comment.js'
import {printDefault} from './print-default.js'
import {prismaType} from './prisma-type.js'
import {quoteString} from './quote-string.js'
import {isTouchedOnUpdate} from './is-touched-on-update.js'

/** A column's line, with its documentation before it. */
export function printField(field: NamedField, model: NamedModel, enums: readonly NamedEnum[]): readonly string[] {
  const {column, name} = field
  const type = prismaType(column.type, enums)
  const attributes = [
    ...keyAttributes(column, model.table),
    printDefault(column, enums),
    isTouchedOnUpdate(column, model.table) ? '@updatedAt' : '',
    name === column.name ? '' : `@map(${quoteString(column.name)})`,
    type.native === '' ? '' : `@db.${type.native}`,
  ]
  const typeText = `${type.name}${type.isList ? '[]' : ''}${column.nullable && !type.isList ? '?' : ''}`
  return [...printComment(column.comment), [name, typeText, ...attributes.filter(each => each !== '')].join(' ')]
}

/** `@id` and `@unique`; keys of several columns are lines of their own. */
function keyAttributes({name}: Column, {primaryKey, uniques}: Table): readonly string[] {
  const isAlone = (columns: readonly string[]) => columns.length === 1 && columns[0] === name
  const id = primaryKey && isAlone(primaryKey.columns) ? [`@id(map: ${quoteString(primaryKey.name)})`] : []
  const [unique] = uniques.filter(each => isAlone(each.columns))
  return unique ? [...id, `@unique(map: ${quoteString(unique.name)})`] : id
}
