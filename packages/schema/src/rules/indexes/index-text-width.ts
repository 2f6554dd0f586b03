import {partOf} from '../../findings/part-of.js'
import {isText} from '../../lookup/is-text.js'
import {nameWords} from '../../lookup/name-words.js'
import type {Column, Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

const long = [
  'article',
  'bio',
  'body',
  'comment',
  'comments',
  'content',
  'contents',
  'description',
  'html',
  'markdown',
  'message',
  'note',
  'notes',
  'payload',
  'transcript',
]

export const indexTextWidth: SchemaRule = {
  id: 'schema/index-text-width',
  severity: 'warning',
  summary: 'No btree index or key holds text that may be longer than a page of it takes.',
  check({tables}, report) {
    for (const table of tables) {
      const wide = new Set(table.columns.filter(each => isWide(table, each)).map(({name}) => name))
      if (wide.size === 0) continue
      for (const {name, columns} of listTrees(table)) {
        const column = columns.find(each => wide.has(each))
        if (column === undefined) continue
        report({
          about: partOf(table, name),
          message: `Unexpected unlimited text \`${column}\` in index \`${name}\` of \`${table.name}\`, expected values below 2704 bytes`,
          fix: 'Limit it by a check of its length, index a hash of it, or use a GIN index to search in it.',
        })
      }
    }
  },
}

function isWide({checks}: Table, {name, type}: Column): boolean {
  if (!isText(type) || type.kind === 'varchar' || type.kind === 'char') return false
  if (!long.includes(nameWords(name).at(-1) ?? '')) return false
  return !checks.some(({expression}) => /length\s*\(/i.test(expression) && expression.includes(name))
}

function listTrees({primaryKey, uniques, indexes}: Table): readonly {name: string; columns: readonly string[]}[] {
  const trees = indexes.filter(({method}) => method === 'btree')
  return [
    ...(primaryKey ? [primaryKey] : []),
    ...uniques,
    ...trees.map(({name, columns, include}) => ({name, columns: [...columns.map(each => each.name), ...include]})),
  ]
}
