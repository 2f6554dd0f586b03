import {partOf} from '../../findings/part-of.js'
import {findTarget} from '../../lookup/find-target.js'
import type {Key, SchemaModel, Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

export const uniqueRedundant: SchemaRule = {
  id: 'schema/unique-redundant',
  severity: 'warning',
  summary: 'No unique constraint holds because a smaller key holds already.',
  check(model, report) {
    const wanted = listReferenced(model)
    for (const table of model.tables) {
      const keys = [...(table.primaryKey ? [table.primaryKey] : []), ...table.uniques]
      for (const key of table.uniques) {
        const smaller = keys.find(other => isImplied(key, other, keys))
        if (!smaller || wanted.has(sideOf(table, key.columns))) continue
        report({
          about: partOf(table, key.name),
          message: `Unexpected unique constraint \`${key.name}\` of \`${table.name}\`, expected none that \`${smaller.name}\` makes true already`,
          fix: 'Remove it: every write pays for its index, and it can never refuse a row.',
        })
      }
    }
  },
}

/** Of two over the same columns only the later one is redundant. */
function isImplied(key: Key, other: Key, keys: readonly Key[]): boolean {
  if (other === key || other.columns.length === 0) return false
  if (!other.columns.every(name => key.columns.includes(name))) return false
  return other.columns.length < key.columns.length || keys.indexOf(other) < keys.indexOf(key)
}

/** A larger key is what a composite foreign key needs to refer to. */
function listReferenced(model: SchemaModel): ReadonlySet<string> {
  const sides = model.tables.flatMap(table =>
    table.foreignKeys.flatMap(key => {
      const target = findTarget(model, table, key)
      return target ? [sideOf(target, key.references.columns)] : []
    }),
  )
  return new Set(sides)
}

function sideOf({namespace, name}: Table, columns: readonly string[]): string {
  return JSON.stringify([namespace, name, [...columns].sort()])
}
