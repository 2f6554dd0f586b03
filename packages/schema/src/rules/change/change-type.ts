import type {ChangeRule} from '../../change-rule.js'
import {pairTables} from '../../lookup/pair-tables.js'
import {holdsAll} from '../../sql/types/holds-all.js'
import {printType} from '../../sql/print/print-type.js'

export const changeType: ChangeRule = {
  id: 'schema/change-type',
  severity: 'warning',
  summary: 'A new type holds every value of the old one.',
  check(change, report) {
    for (const {before, after} of pairTables(change)) {
      const old = new Map(before.columns.map(column => [column.name, column.type]))
      for (const {name, type} of after.columns) {
        const known = old.get(name)
        if (!known || holdsAll(type, known)) continue
        report({
          about: {namespace: after.namespace, name: after.name, column: name},
          message: `Unexpected type \`${printType(type)}\` of \`${after.name}.${name}\`, expected one that holds every \`${printType(known)}\``,
          fix: 'Look for values that would not fit, correct them first, or add a new column, copy what fits and drop the old one later.',
        })
      }
    }
  },
}
