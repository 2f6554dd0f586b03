import {columnOf} from '../../findings/column-of.js'
import {reportHabit} from '../../findings/report-habit.js'
import {foreignKeysOf} from '../../lookup/foreign-keys-of.js'
import {isChronicle} from '../../lookup/is-chronicle.js'
import {nameWords} from '../../lookup/name-words.js'
import {ownTables} from '../../lookup/own-tables.js'
import {singularOf} from '../../lookup/singular-of.js'
import type {Column, SchemaModel, Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'
import {printType} from '../../sql/print/print-type.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

export const foreignKeyMissing: SchemaRule = {
  id: 'schema/foreign-key-missing',
  severity: 'warning',
  summary: 'A column that is named after the key of a table refers to it.',
  check(model, report) {
    const targets = indexTargets(model)
    const keysOf = foreignKeysOf(model.tables)
    const found = ownTables(model)
      .filter(table => !isChronicle(table))
      .flatMap(table => findUnbound(table, keysOf, targets))
    for (const target of new Set(found.map(each => each.target))) {
      const places = found.filter(each => each.target === target)
      reportHabit(places, {one: 'column', many: 'columns'}, report, what => ({
        message: `Unexpected ${what} without foreign key, expected one to \`${target.name}\``,
        fix: `Refer to \`${target.name}\`, or rename the column if it means something else.`,
      }))
    }
  },
}

function findUnbound(table: Table, keysOf: ReturnType<typeof foreignKeysOf>, targets: ReadonlyMap<string, Table>) {
  const bound = new Set(keysOf(table).flatMap(key => key.columns))
  const names = new Set(table.columns.map(({name}) => nameWords(name).join('_')))
  return table.columns.flatMap(column => {
    if (bound.has(column.name)) return []
    const words = nameWords(column.name)
    const target = words.at(-1) === 'id' ? targets.get(words.slice(0, -1).join('_')) : undefined
    if (!target || target === table || names.has([...words.slice(0, -1), 'type'].join('_'))) return []
    if (!hasTypeOf(column, target) || isChild(table, target)) return []
    return [{target, about: columnOf(table, column.name), label: `${table.name}.${column.name}`}]
  })
}

/** By the singular of their names, else of the last word of them; a word that two tables share means neither. */
function indexTargets(model: SchemaModel): ReadonlyMap<string, Table> {
  const whole = new Map<string, Table | null>()
  const last = new Map<string, Table | null>()
  for (const table of ownTables(model)) {
    const words = nameWords(table.name)
    const word = singularOf(words.at(-1) ?? '')
    const name = [...words.slice(0, -1), word].join('_')
    whole.set(name, whole.has(name) ? null : table)
    last.set(word, last.has(word) ? null : table)
  }
  const known = [...last, ...whole].flatMap(([name, table]) => (table ? [[name, table] as const] : []))
  return new Map(known.filter(([name, table]) => whole.get(name) === undefined || whole.get(name) === table))
}

function hasTypeOf(column: Column, {primaryKey, columns}: Table): boolean {
  const key = columns.find(({name}) => name === primaryKey?.columns[0])
  return primaryKey?.columns.length === 1 && key !== undefined && printType(key.type) === printType(column.type)
}

function isChild({inherits = []}: Table, target: Table): boolean {
  return inherits.includes(qualifiedName(target))
}
