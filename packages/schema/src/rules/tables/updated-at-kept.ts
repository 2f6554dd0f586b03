import {reportHabit} from '../../findings/report-habit.js'
import {columnOf} from '../../findings/column-of.js'
import {nameWords} from '../../lookup/name-words.js'
import {ownTables} from '../../lookup/own-tables.js'
import type {Column, Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

export const updatedAtKept: SchemaRule = {
  id: 'schema/updated-at-kept',
  severity: 'info',
  summary: 'When a row last changed is kept by a trigger, whoever changes it.',
  check(model, report) {
    const places = ownTables(model).flatMap(table => {
      const column = isKept(table) ? undefined : table.columns.find(isOfChange)
      return column ? [{about: columnOf(table, column.name), label: `${table.name}.${column.name}`}] : []
    })
    reportHabit(places, {one: 'column', many: 'columns'}, report, what => ({
      message: `Unexpected ${what} without trigger, expected one that keeps it`,
      fix: 'Add a trigger before update that sets it; a default holds at the insert alone.',
    }))
  },
}

function isOfChange({name}: Column): boolean {
  return /^(?:updated|modified|changed)_(?:at|on)$/.test(nameWords(name).join('_'))
}

function isKept({triggers}: Table): boolean {
  return triggers.some(({timing, events}) => timing === 'before' && events.includes('update'))
}
