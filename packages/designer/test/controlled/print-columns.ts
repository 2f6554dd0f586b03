import {printType, type Column, type SchemaModel, type Table} from '@journeywright/schema'

/** Tables with their columns, `?` nullable, and what sentences say of their rows. */
export function printColumns({tables}: SchemaModel): string {
  return tables.map(table => [header(table), ...rules(table)].map(line => `${line}\n`).join('')).join('')
}

function header(table: Table): string {
  return `${table.name}(${table.columns.map(column => print(column, table)).join(', ')})`
}

function print(column: Column, table: Table): string {
  const {name, nullable, default: value} = column
  const key = table.foreignKeys.find(({columns}) => columns.join() === name)
  const isUnique = table.uniques.some(({columns}) => columns.join() === name)
  const type = key
    ? ` > ${key.references.table}${key.onDelete === 'cascade' && table.kind !== 'associative' && !isKeyOf(table, name) ? ' on delete cascade' : ''}`
    : name === 'id'
      ? ''
      : ` ${printType(column.type)}`
  return `${name}${type}${nullable ? '?' : ''}${isUnique ? ' unique' : ''}${value === null ? '' : ` default ${value}`}`
}

function isKeyOf({primaryKey}: Table, name: string): boolean {
  return primaryKey?.columns.join() === name
}

function rules({uniques, checks, indexes}: Table): readonly string[] {
  return [
    ...uniques.filter(({columns}) => columns.length > 1).map(({columns}) => `  unique ${columns.join(', ')}`),
    ...indexes
      .filter(({unique}) => unique)
      .map(({columns, where}) => `  unique ${columns.map(({name}) => name).join(', ')} where ${where}`),
    ...checks.filter(({reason}) => reason === 'The request states it.').map(({expression}) => `  check ${expression}`),
    ...indexes
      .filter(({unique, columns}) => !unique && columns.length > 1)
      .map(
        ({columns}) =>
          `  index ${columns.map(({name, order}) => `${name}${order === 'desc' ? ' desc' : ''}`).join(', ')}`,
      ),
  ]
}
