import {unknownName} from '@journeywright/problems'
import {partOf} from '../../findings/part-of.js'
import {findTarget} from '../../lookup/find-target.js'
import {listKeys} from '../../lookup/list-keys.js'
import type {ForeignKey, SchemaModel, Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

export const foreignKeyTarget: SchemaRule = {
  id: 'schema/foreign-key-target',
  severity: 'error',
  summary: 'A foreign key refers to a key of a table that is in the schema.',
  check(model, report) {
    for (const table of model.tables) {
      for (const key of table.foreignKeys) {
        const about = partOf(table, key.name, key.columns[0])
        for (const finding of checkTarget(model, table, key)) report({about, ...finding})
      }
    }
  },
}

function checkTarget(model: SchemaModel, table: Table, key: ForeignKey) {
  const {name, columns, references} = key
  const where = `in foreign key \`${name}\` of \`${table.name}\``
  const target = findTarget(model, table, key)
  if (!target) {
    const known = model.tables.map(each => each.name)
    return [{message: `${unknownName('table', references.table, known)} ${where}`, fix: 'Name a table of the schema.'}]
  }
  const known = target.columns.map(column => column.name)
  const unknown = references.columns.filter(column => !known.includes(column))
  if (unknown.length > 0) {
    return unknown.map(column => ({
      message: `${unknownName('column', column, known)} of \`${target.name}\` ${where}`,
      fix: `Name columns of \`${target.name}\` that are a key there.`,
    }))
  }
  if (columns.length !== references.columns.length) {
    return [
      {
        message: `Unexpected ${references.columns.length} referenced columns ${where}, expected ${columns.length}`,
        fix: 'Name as many columns on both sides, in the same order.',
      },
    ]
  }
  if (listKeys(target).some(each => isSameSet(each, references.columns))) return []
  return [
    {
      message: `Unexpected target \`${target.name}\` (${references.columns.join(', ')}) ${where}, expected its primary key or a unique constraint`,
      fix: `Refer to a key of \`${target.name}\`, or make these columns unique there.`,
    },
  ]
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every(each => b.includes(each))
}
