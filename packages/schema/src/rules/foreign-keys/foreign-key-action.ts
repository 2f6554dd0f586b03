import {columnOf} from '../../findings/column-of.js'
import type {Column, ForeignKey, ReferentialAction} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

export const foreignKeyAction: SchemaRule = {
  id: 'schema/foreign-key-action',
  severity: 'error',
  summary: 'What a foreign key does on delete or update is possible for its columns.',
  check({tables}, report) {
    for (const table of tables) {
      const {name, columns, foreignKeys} = table
      for (const key of foreignKeys) {
        for (const [action, touched] of listActions(key)) {
          const own = columns.filter(column => touched.includes(column.name))
          for (const column of own.filter(each => isImpossible(each, action))) {
            report({
              about: columnOf(table, column.name),
              message: `Unexpected \`${action}\` in foreign key \`${key.name}\`, expected \`${name}.${column.name}\` to be nullable${action === 'set default' ? ' or to have a default' : ''}`,
              fix: 'Make the column nullable, or choose `restrict` or `cascade`.',
            })
          }
        }
      }
    }
  },
}

/** What each action touches; once where both do the same. */
function listActions({columns, setColumns = columns, onDelete, onUpdate}: ForeignKey) {
  return new Map<ReferentialAction, readonly string[]>([
    [onDelete, setColumns],
    [onUpdate, columns],
  ])
}

function isImpossible(column: Column, action: ReferentialAction): boolean {
  if (column.nullable) return false
  return action === 'set null' || (action === 'set default' && column.default === null)
}
