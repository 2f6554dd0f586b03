import type {ChangeRule} from '../../change-rule.js'
import type {SchemaModel} from '../../model.js'
import {functionBody} from '../../sql/scan/function-body.js'
import {sqlWords} from '../../sql/scan/sql-words.js'

export const changeDropped: ChangeRule = {
  id: 'schema/change-dropped',
  severity: 'warning',
  summary: 'What is dropped is named by no view and no function that stays.',
  check({from, to}, report) {
    const kept = new Set([...to.tables, ...(to.views ?? [])].map(({name}) => name))
    const texts = listTexts(to)
    for (const {name} of from.tables.filter(table => !kept.has(table.name))) {
      for (const {label} of texts.filter(({words}) => words.has(name))) {
        report({
          message: `Unexpected drop of table \`${name}\`, expected it to stay while ${label} names it`,
          fix: `Change or drop ${label} in the same change.`,
        })
      }
    }
  },
}

function listTexts({views = [], functions}: SchemaModel) {
  return [
    ...views.map(({name, query}) => ({label: `view \`${name}\``, words: new Set(sqlWords(query))})),
    ...functions.map(({name, definition}) => ({
      label: `function \`${name}\``,
      words: new Set(sqlWords(functionBody(definition) ?? '')),
    })),
  ]
}
