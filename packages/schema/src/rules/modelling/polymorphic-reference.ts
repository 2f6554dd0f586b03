import {columnOf} from '../../findings/column-of.js'
import {isText} from '../../lookup/is-text.js'
import {isChronicle} from '../../lookup/is-chronicle.js'
import {nameWords} from '../../lookup/name-words.js'
import {ownTables} from '../../lookup/own-tables.js'
import type {Column, Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

const ids = ['bigint', 'integer', 'smallint', 'uuid', 'text', 'varchar']

export const polymorphicReference: SchemaRule = {
  id: 'schema/polymorphic-reference',
  severity: 'warning',
  summary: 'A reference says in the schema which table it means.',
  check(model, report) {
    for (const table of ownTables(model).filter(each => !isKeptForGood(each))) {
      for (const {type, id} of findPairs(table)) {
        report({
          about: columnOf(table, id),
          message: `Unexpected reference by \`${type}\` and \`${id}\` in \`${table.name}\`, expected foreign keys`,
          fix: 'Make a nullable foreign key for each table that is meant, with a check that one of them is set, or a table for each.',
        })
      }
    }
  },
}

function findPairs({columns, foreignKeys}: Table): readonly {type: string; id: string}[] {
  if (!columns.some(({name}) => /type$/i.test(name))) return []
  const bound = new Set(foreignKeys.flatMap(key => key.columns))
  const byWords = new Map(columns.map(column => [nameWords(column.name).join('_'), column]))
  return columns.flatMap(column => {
    const words = nameWords(column.name)
    const id = byWords.get([...words.slice(0, -1), 'id'].join('_'))
    if (words.length < 2 || words.at(-1) !== 'type' || !isKind(column) || !id) return []
    return bound.has(id.name) || bound.has(column.name) || !ids.includes(id.type.kind)
      ? []
      : [{type: column.name, id: id.name}]
  })
}

function isKind({type}: Column): boolean {
  return isText(type) || type.kind === 'enum'
}

function isKeptForGood(table: Table): boolean {
  return table.kind === 'history' || table.kind === 'event' || isChronicle(table)
}
