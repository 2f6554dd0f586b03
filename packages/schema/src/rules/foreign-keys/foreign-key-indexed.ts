import {onceForPartitions} from '../../lookup/once-for-partitions.js'
import {partOf} from '../../findings/part-of.js'
import type {ForeignKey, Index, Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

export const foreignKeyIndexed: SchemaRule = {
  id: 'schema/foreign-key-indexed',
  severity: 'error',
  summary: 'A foreign key is covered by an index that starts with its columns.',
  check({tables}, report) {
    const isFirst = onceForPartitions()
    for (const table of tables) {
      for (const key of table.foreignKeys.filter(each => !isCovered(table, each))) {
        if (!isFirst(table, key.columns)) continue
        report({
          about: partOf(table, key.name, key.columns[0]),
          message: `Unexpected foreign key \`${key.name}\` of \`${table.name}\` without index, expected one that starts with (${key.columns.join(', ')})`,
          fix: `Add an index over (${key.columns.join(', ')}); without it, deleting a row of \`${key.references.table}\` reads all of \`${table.name}\`.`,
        })
      }
    }
  },
}

function isCovered({primaryKey, uniques, indexes}: Table, key: ForeignKey): boolean {
  const serving = indexes.filter(index => isUsable(index, key)).map(({columns}) => columns.map(({name}) => name))
  const lists = [...(primaryKey ? [primaryKey.columns] : []), ...uniques.map(({columns}) => columns), ...serving]
  return lists.some(columns => startsWith(columns, key.columns))
}

/** An index without NULLs serves as well: no reference is ever looked up by NULL. */
function isUsable({method, where}: Index, key: ForeignKey): boolean {
  if (method !== 'btree' && (method !== 'hash' || key.columns.length > 1)) return false
  return where === null || key.columns.some(name => where.toLowerCase() === `${name} is not null`)
}

function startsWith(columns: readonly string[], wanted: readonly string[]): boolean {
  const head = columns.slice(0, wanted.length)
  return head.length === wanted.length && wanted.every(name => head.includes(name))
}
