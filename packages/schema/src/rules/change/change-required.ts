import type {ChangeRule} from '../../change-rule.js'
import {pairTables} from '../../lookup/pair-tables.js'
import type {Column} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'

export const changeRequired: ChangeRule = {
  id: 'schema/change-required',
  severity: 'warning',
  summary: 'A column that is required from now on has a value in the rows that are there.',
  check(change, report) {
    for (const {before, after} of pairTables(change)) {
      const old = new Map(before.columns.map(column => [column.name, column]))
      for (const column of after.columns.filter(each => !each.nullable)) {
        const known = old.get(column.name)
        if (known ? !known.nullable : hasValue(column)) continue
        const [table, name] = [qualifiedName(after), quoteName(column.name)]
        report({
          message: `Unexpected ${known ? '' : 'new '}required column \`${after.name}.${column.name}\`, expected a value for rows that are there`,
          fix: known
            ? `Fill it first: UPDATE ${table} SET ${name} = … WHERE ${name} IS NULL.`
            : 'Add it as nullable, fill it, then make it NOT NULL; or give it a default.',
        })
      }
    }
  },
}

function hasValue({default: value, identity, generated}: Column): boolean {
  return value !== null || identity !== null || generated !== null
}
