import {columnOf} from '../../findings/column-of.js'
import {findTarget} from '../../lookup/find-target.js'
import type {ForeignKey, SchemaModel, Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'
import {printType} from '../../sql/print/print-type.js'

export const foreignKeyTypes: SchemaRule = {
  id: 'schema/foreign-key-types',
  severity: 'error',
  summary: 'A column of a foreign key has exactly the type of the column it refers to.',
  check(model, report) {
    for (const table of model.tables) {
      for (const key of table.foreignKeys) {
        for (const {column, type, target, expected} of findMismatches(model, table, key)) {
          report({
            about: columnOf(table, column),
            message: `Unexpected type \`${type}\` of \`${table.name}.${column}\`, expected \`${expected}\` as \`${target}\` has, to which it refers`,
            fix: `Make it \`${expected}\`.`,
          })
        }
      }
    }
  },
}

function findMismatches(model: SchemaModel, table: Table, key: ForeignKey) {
  const {columns, references} = key
  const target = findTarget(model, table, key)
  return columns.flatMap((column, index) => {
    const type = typeOf(table, column)
    const referenced = references.columns[index] ?? ''
    const expected = target && typeOf(target, referenced)
    if (!type || !expected || type === expected) return []
    return [{column, type, target: `${target.name}.${referenced}`, expected}]
  })
}

function typeOf(table: Table, name: string): string | undefined {
  const column = table.columns.find(each => each.name === name)
  return column && printType(column.type)
}
