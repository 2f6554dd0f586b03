import type {ChangeRule} from '../../change-rule.js'
import {listKeys} from '../../lookup/list-keys.js'
import {pairTables} from '../../lookup/pair-tables.js'
import type {Table} from '../../model.js'

import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'

export const changeUnique: ChangeRule = {
  id: 'schema/change-unique',
  severity: 'warning',
  summary: 'What shall be unique is unique in the rows that are there.',
  check(change, report) {
    for (const {before, after} of pairTables(change)) {
      const known = listKeys(before)
      for (const {label, columns} of listNew(after)) {
        const isOld = columns.every(name => before.columns.some(column => column.name === name))
        if (!isOld || known.some(key => key.every(name => columns.includes(name)))) continue
        const names = columns.map(quoteName).join(', ')
        report({
          message: `Unexpected ${label} over columns of \`${after.name}\` that may repeat, expected rows that differ in (${columns.join(', ')})`,
          fix: `Look for those that don't: SELECT ${names}, count(*) FROM ${qualifiedName(after)} GROUP BY ${names} HAVING count(*) > 1. Merge or correct them first.`,
        })
      }
    }
  },
}

function listNew(table: Table): readonly {label: string; columns: readonly string[]}[] {
  const {primaryKey, uniques, indexes} = table
  const whole = indexes.filter(({unique, where}) => unique && where === null)
  return [
    ...(primaryKey ? [{label: `primary key \`${primaryKey.name}\``, columns: primaryKey.columns}] : []),
    ...uniques.map(({name, columns}) => ({label: `unique constraint \`${name}\``, columns})),
    ...whole.map(({name, columns}) => ({label: `unique index \`${name}\``, columns: columns.map(each => each.name)})),
  ]
}
