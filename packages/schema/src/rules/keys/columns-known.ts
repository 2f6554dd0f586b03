import {unknownName} from '@journeywright/problems'
import {isExpression} from '../../lookup/is-expression.js'
import {listColumnUses, type ColumnUse} from '../../lookup/list-column-uses.js'
import type {Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

export const columnsKnown: SchemaRule = {
  id: 'schema/columns-known',
  severity: 'error',
  summary: 'A key, index or dependency names columns of its table, each once, and at least one.',
  check({tables}, report) {
    for (const table of tables) {
      for (const use of listColumnUses(table)) {
        for (const finding of checkUse(table, use)) report({about: table, ...finding})
      }
    }
  },
}

function checkUse(table: Table, {part, columns, isKey}: ColumnUse) {
  const known = table.columns.map(({name}) => name)
  const where = `in ${part} of \`${table.name}\``
  const unknown = columns.filter(name => !isExpression(name) && !known.includes(name))
  const repeated = columns.filter((name, index) => columns.indexOf(name) < index)
  return [
    ...unknown.map(name => ({
      message: `${unknownName('column', name, known)} ${where}`,
      fix: `Name a column of \`${table.name}\`, or add \`${name}\` to it.`,
    })),
    ...(isKey ? repeated : []).map(name => ({
      message: `Unexpected second \`${name}\` ${where}, expected each column once`,
      fix: 'Remove the repetition.',
    })),
    ...(isKey && columns.length === 0
      ? [{message: `Unexpected empty column list ${where}, expected at least one column`, fix: 'Name its columns.'}]
      : []),
  ]
}
