import {columnOf} from '../../findings/column-of.js'
import {reportHabit} from '../../findings/report-habit.js'
import {ownTables} from '../../lookup/own-tables.js'
import type {Column} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

/** What MySQL could index once, which no domain has as its limit. */
const habits = [191, 255, 256]

export const varcharHabit: SchemaRule = {
  id: 'schema/varchar-habit',
  severity: 'info',
  summary: 'A length limit comes from the domain, not from habit.',
  check(model, report) {
    for (const limit of habits) {
      const places = ownTables(model).flatMap(table => {
        const own = table.columns.filter(column => isLimited(column, limit))
        return own.map(({name}) => ({about: columnOf(table, name), label: `${table.name}.${name}`}))
      })
      reportHabit(places, {many: 'columns'}, report, what => ({
        message: `Unexpected limit \`varchar(${limit})\` of ${what}, expected \`text\` or the limit that the domain has`,
        fix: 'Make it `text`, with a check where there is a real limit: PostgreSQL stores both alike.',
      }))
    }
  },
}

/** What somebody asked for is no habit. */
function isLimited({type, sources}: Column, limit: number): boolean {
  const isAsked = sources.some(({authority}) => authority === 'stated' || authority === 'answered')
  return type.kind === 'varchar' && type.length === limit && !isAsked
}
