import {reportHabit} from '../../findings/report-habit.js'
import {ownTables} from '../../lookup/own-tables.js'
import type {SchemaRule} from '../../schema-rule.js'

export const commentPresent: SchemaRule = {
  id: 'schema/comment-present',
  severity: 'info',
  summary: 'A table says what a row of it is.',
  check(model, report) {
    const silent = ownTables(model).filter(({comment}) => comment.trim() === '')
    const places = silent.map(table => ({about: table, label: table.name}))
    reportHabit(places, {one: 'table', many: 'tables'}, report, what => ({
      message: `Unexpected ${what} without comment, expected one`,
      fix: "Write COMMENT ON TABLE … IS '…': what one row stands for, in a sentence.",
    }))
  },
}
