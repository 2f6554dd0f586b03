import {columnOf} from '../../findings/column-of.js'
import {nameWords} from '../../lookup/name-words.js'
import {ownTables} from '../../lookup/own-tables.js'
import type {Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

export const updatedAtKept: SchemaRule = {
  id: 'schema/updated-at-kept',
  severity: 'info',
  summary: 'When a row last changed is kept by a trigger, whoever changes it.',
  check(model, report) {
    for (const table of ownTables(model)) {
      const column = table.columns.find(({name}) =>
        /^(?:updated|modified|changed)_(?:at|on)$/.test(nameWords(name).join('_')),
      )
      if (!column || isKept(table)) continue
      report({
        about: columnOf(table, column.name),
        message: `Unexpected column \`${table.name}.${column.name}\` without trigger, expected one that keeps it`,
        fix: 'Add a trigger before update that sets it; a default holds at the insert alone.',
      })
    }
  },
}

function isKept({triggers}: Table): boolean {
  return triggers.some(({timing, events}) => timing === 'before' && events.includes('update'))
}
