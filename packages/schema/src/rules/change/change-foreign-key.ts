import type {ChangeRule} from '../../change-rule.js'
import {pairTables} from '../../lookup/pair-tables.js'
import type {ForeignKey, Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'

export const changeForeignKey: ChangeRule = {
  id: 'schema/change-foreign-key',
  severity: 'warning',
  summary: 'What shall refer to a row refers to one already.',
  check(change, report) {
    for (const {before, after} of pairTables(change)) {
      const known = new Set(before.foreignKeys.map(sayReference))
      const old = new Set(before.columns.map(({name}) => name))
      for (const key of after.foreignKeys) {
        if (known.has(sayReference(key)) || !key.columns.every(name => old.has(name))) continue
        report({
          about: {namespace: after.namespace, name: after.name, part: key.name},
          message: `Unexpected foreign key \`${key.name}\` over columns of \`${after.name}\` that held anything, expected rows of \`${key.references.table}\` for all of them`,
          fix: `Look for orphans: ${printSearch(after, key)}. Add what they miss, or delete them, first.`,
        })
      }
    }
  },
}

function sayReference({columns, references}: ForeignKey): string {
  return JSON.stringify([columns, references.table, references.columns])
}

function printSearch(table: Table, {columns, references}: ForeignKey): string {
  const target = qualifiedName({namespace: references.namespace ?? table.namespace, name: references.table})
  const pairs = columns.map((name, at) => `p.${quoteName(references.columns[at] ?? '')} = c.${quoteName(name)}`)
  const set = columns.map(name => `c.${quoteName(name)} IS NOT NULL`)
  return `SELECT c.* FROM ${qualifiedName(table)} c WHERE ${set.join(' AND ')} AND NOT EXISTS (SELECT 1 FROM ${target} p WHERE ${pairs.join(' AND ')})`
}
