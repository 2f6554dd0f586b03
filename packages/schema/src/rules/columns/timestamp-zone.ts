import {columnOf} from '../../findings/column-of.js'
import {reportHabit} from '../../findings/report-habit.js'
import {nameWords} from '../../lookup/name-words.js'
import type {Column, ColumnType} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'
import {printType} from '../../sql/print/print-type.js'

/** Of which people say the day. */
const days = ['birth', 'born', 'dob', 'hire', 'hired']

export const timestampZone: SchemaRule = {
  id: 'schema/timestamp-zone',
  severity: 'warning',
  summary: 'A point in time is stored with its time zone.',
  check({tables}, report) {
    const local = tables.flatMap(table => {
      const own = table.columns.filter(({type}) => isLocal(type))
      return own.map(column => ({column, about: columnOf(table, column.name), label: `${table.name}.${column.name}`}))
    })
    const points = local.filter(({column}) => !isDay(column))
    for (const type of new Set(points.map(({column}) => printType(column.type)))) {
      const places = points.filter(({column}) => printType(column.type) === type)
      reportHabit(places, {many: 'columns'}, report, what => ({
        message: `Unexpected type \`${type}\` of ${what}, expected \`timestamptz\``,
        fix: 'Make it `timestamptz`, or `date` with `time` if it means a clock on any wall.',
      }))
    }
    for (const {about, label, column} of local.filter(each => isDay(each.column))) {
      report({
        about,
        message: `Unexpected type \`${printType(column.type)}\` of \`${label}\`, expected \`date\``,
        fix: 'Make it `date`: it says a day, and no time of it.',
      })
    }
  },
}

/** A time of day with a zone means nothing either: the offset of a zone depends on the day. */
function isLocal(type: ColumnType): boolean {
  if (type.kind === 'other') return /^timestamp(?:\(\d\))? without|^time(?:\(\d\))? with time zone/.test(type.name)
  return type.kind === 'timestamp'
}

function isDay({name, type}: Column): boolean {
  return type.kind === 'timestamp' && nameWords(name).some(word => days.includes(word))
}
