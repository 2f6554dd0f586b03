import {unknownName} from '@journeywright/problems'
import {findTable} from '../../lookup/find-table.js'
import {isExpression} from '../../lookup/is-expression.js'
import type {SchemaRule} from '../../schema-rule.js'

export const accessPatternColumns: SchemaRule = {
  id: 'schema/access-pattern-columns',
  severity: 'error',
  summary: 'An access pattern reads a table and columns of the schema.',
  check(model, report) {
    for (const {id, table: name, equals, sortsBy} of model.accessPatterns) {
      const table = findTable(model, name)
      if (!table) {
        const known = model.tables.map(each => each.name)
        const message = `${unknownName('table', name, known)} in access pattern \`${id}\``
        report({message, fix: 'Name a table of the schema.'})
        continue
      }
      const known = table.columns.map(column => column.name)
      const used = [...equals, ...sortsBy.map(column => column.name)]
      for (const column of used.filter(each => !isExpression(each) && !known.includes(each))) {
        const message = `${unknownName('column', column, known)} of \`${name}\` in access pattern \`${id}\``
        report({message, fix: `Name a column of \`${name}\`.`})
      }
    }
  },
}
