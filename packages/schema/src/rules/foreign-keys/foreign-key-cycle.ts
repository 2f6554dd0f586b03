import {findTarget} from '../../lookup/find-target.js'
import {groupCycles} from '../../lookup/group-cycles.js'
import {ownTables} from '../../lookup/own-tables.js'
import type {ForeignKey, Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

export const foreignKeyCycle: SchemaRule = {
  id: 'schema/foreign-key-cycle',
  severity: 'warning',
  summary: 'A first row can be inserted: no cycle of foreign keys is required and checked at once.',
  check(model, report) {
    const tables = ownTables(model)
    const targets = (table: Table) =>
      table.foreignKeys.flatMap(key => (isRequired(table, key) ? (findTarget(model, table, key) ?? []) : []))
    for (const cycle of groupCycles(tables, targets)) {
      const names = cycle.map(({name}) => `\`${name}\``)
      report({
        ...(cycle[0] && {about: cycle[0]}),
        others: cycle.slice(1),
        message: `Unexpected cycle of required foreign keys through ${names.join(', ')}, expected one that is nullable or deferrable`,
        fix: 'Make one of them nullable, or DEFERRABLE INITIALLY DEFERRED: else the first rows need one statement that writes all tables.',
      })
    }
  },
}

function isRequired({columns}: Table, key: ForeignKey): boolean {
  if (key.deferrable !== undefined) return false
  return columns.every(({name, nullable}) => !nullable || !key.columns.includes(name))
}
