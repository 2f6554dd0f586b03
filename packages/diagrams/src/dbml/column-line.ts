import {printType, type Column, type ColumnType, type SchemaModel, type Table} from '@journeywright/schema'
import {dbmlExpression, dbmlName, dbmlQualified, dbmlText} from './words.js'

export function columnLine(table: Table, column: Column, {enums}: Pick<SchemaModel, 'enums'>): string {
  const {primaryKey, uniques} = table
  const isAlone = (columns: readonly string[] | undefined) => columns?.length === 1 && columns[0] === column.name
  const settings = [
    isAlone(primaryKey?.columns) ? 'pk' : '',
    column.nullable ? '' : 'not null',
    uniques.some(({columns}) => isAlone(columns)) ? 'unique' : '',
    column.identity ? 'increment' : '',
    column.default === null ? '' : `default: ${dbmlExpression(column.default)}`,
    noteOf(column),
  ].filter(Boolean)
  const behind = settings.length > 0 ? ` [${settings.join(', ')}]` : ''
  return `${dbmlName(column.name)} ${typeOf(column.type, enums)}${behind}`
}

function noteOf({comment, generated}: Column): string {
  const note = [generated === null ? '' : `Generated: ${generated}`, comment].filter(Boolean).join(' ')
  return note ? `note: ${dbmlText(note)}` : ''
}

/** A type of more than one word is a name in quotes. */
function typeOf(type: ColumnType, enums: SchemaModel['enums']): string {
  if (type.kind === 'array') return `${typeOf(type.of, enums)}[]`
  if (type.kind === 'enum' || type.kind === 'domain' || type.kind === 'composite') {
    const namespace = type.namespace ?? enums.find(({name}) => name === type.name)?.namespace ?? 'public'
    return dbmlQualified({namespace, name: type.name})
  }
  const text = printType(type)
  return /^[a-z]\w*(?:\([\d, ]+\))?$/i.test(text) ? text.replace(/, /g, ',') : dbmlName(text)
}
