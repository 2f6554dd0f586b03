import type {ChangeRule} from '../../change-rule.js'
import {pairTables} from '../../lookup/pair-tables.js'

const takesAlong = ['cascade', 'set null', 'set default']

export const changeAction: ChangeRule = {
  id: 'schema/change-action',
  severity: 'warning',
  summary: 'A delete that was refused is not silently carried on.',
  check(change, report) {
    for (const {before, after} of pairTables(change)) {
      const old = new Map(before.foreignKeys.map(key => [key.columns.join(), key]))
      for (const {name, columns, references, onDelete} of after.foreignKeys) {
        const known = old.get(columns.join())
        if (!known || known.references.table !== references.table) continue
        if (!takesAlong.includes(onDelete) || takesAlong.includes(known.onDelete)) continue
        report({
          about: {namespace: after.namespace, name: after.name, part: name},
          message: `Unexpected \`${onDelete}\` in foreign key \`${name}\`, expected \`${known.onDelete}\` as before`,
          fix: `Make sure that all who delete from \`${references.table}\` know: until now their delete was refused while \`${after.name}\` had rows of it.`,
        })
      }
    }
  },
}
