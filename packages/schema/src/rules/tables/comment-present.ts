import {ownTables} from '../../lookup/own-tables.js'
import type {SchemaRule} from '../../schema-rule.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

export const commentPresent: SchemaRule = {
  id: 'schema/comment-present',
  severity: 'info',
  summary: 'A table says what a row of it is.',
  check(model, report) {
    for (const table of ownTables(model).filter(({comment}) => comment.trim() === '')) {
      report({
        about: table,
        message: `Unexpected table \`${table.name}\` without comment, expected one`,
        fix: `Write COMMENT ON TABLE ${qualifiedName(table)} IS '…': what one row stands for, in a sentence.`,
      })
    }
  },
}
