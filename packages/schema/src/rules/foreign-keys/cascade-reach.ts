import {partOf} from '../../findings/part-of.js'
import {nameWords} from '../../lookup/name-words.js'
import {ownTables} from '../../lookup/own-tables.js'
import {singularOf} from '../../lookup/singular-of.js'
import type {Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

const records = ['audit', 'invoice', 'payment', 'refund', 'ledger', 'receipt', 'transaction', 'billing', 'payout']

export const cascadeReach: SchemaRule = {
  id: 'schema/cascade-reach',
  severity: 'warning',
  summary: 'Deleting a row takes no records with it that must be kept.',
  check(model, report) {
    for (const table of ownTables(model).filter(isRecord)) {
      for (const {name, columns, references} of table.foreignKeys.filter(({onDelete}) => onDelete === 'cascade')) {
        if (isRecord({name: references.table})) continue
        report({
          about: partOf(table, name, columns[0]),
          message: `Unexpected \`cascade\` in foreign key \`${name}\`, expected \`${table.name}\` to outlive \`${references.table}\``,
          fix: 'Restrict the delete, or set the reference to NULL: what was paid or written down is kept.',
        })
      }
    }
  },
}

/** What is part of a record, such as the items of an invoice, goes with it. */
function isRecord({name}: Pick<Table, 'name'>): boolean {
  return nameWords(name).some(word => records.includes(singularOf(word)))
}
