import {reportHabit} from '../../findings/report-habit.js'
import {columnOf} from '../../findings/column-of.js'
import {ownTables} from '../../lookup/own-tables.js'
import type {SchemaRule} from '../../schema-rule.js'

export const booleanThreeValued: SchemaRule = {
  id: 'schema/boolean-three-valued',
  severity: 'info',
  summary: 'A boolean is true or false.',
  check(model, report) {
    const places = ownTables(model).flatMap(table => {
      const open = table.columns.filter(({type, nullable}) => type.kind === 'boolean' && nullable)
      return open.map(({name}) => ({about: columnOf(table, name), label: `${table.name}.${name}`}))
    })
    reportHabit(places, {one: 'nullable boolean', many: 'nullable booleans'}, report, what => ({
      message: `Unexpected ${what}, expected true or false`,
      fix: 'Make it NOT NULL with a default; where unknown is a third state, name all three in an enum.',
    }))
  },
}
