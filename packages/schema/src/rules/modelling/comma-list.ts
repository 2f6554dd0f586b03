import {isText} from '../../lookup/is-text.js'
import {nameWords} from '../../lookup/name-words.js'
import {ownTables} from '../../lookup/own-tables.js'
import type {Column} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

const endings = ['csv', 'ids', 'list']
const said =
  /\b(?:comma|semicolon|pipe|space)[- ](?:separated|delimited)\b|\bseparated by (?:commas?|semicolons?|pipes?)\b|\bCSV\b/i

export const commaList: SchemaRule = {
  id: 'schema/comma-list',
  severity: 'warning',
  summary: 'A value is one value, not a list written into a text.',
  check(model, report) {
    for (const table of ownTables(model)) {
      for (const {name} of table.columns.filter(isList)) {
        report({
          message: `Unexpected list in text \`${table.name}.${name}\`, expected one value`,
          fix: 'Make a table with a row for each, or an array where nothing refers to them: a text can be neither joined nor checked.',
        })
      }
    }
  },
}

function isList({name, type, comment}: Column): boolean {
  return isText(type) && (endings.includes(nameWords(name).at(-1) ?? '') || said.test(comment))
}
