import type {AccessPattern, SchemaModel, Table} from '@journeywright/schema'
import {addToTable, additionsTo} from './add-to-table.js'
import {findHabits, type Habit} from './habit-columns.js'
import {claimer, nameLikeServer} from './name-constraints.js'
import {nameStyle} from './name-style.js'
import {restyleFunctions} from './restyle-functions.js'
import {newNames, restyleTable, type NewNames} from './restyle-table.js'
import {restyleTriggers} from './restyle-triggers.js'

interface Part {
  /** The table as it is; null for a new one. */
  readonly existing: Table | null
  /** The new table, or what the one that is there gets, and then that table with it. */
  readonly table: Table
}

export interface Extended {
  readonly model: SchemaModel
  /** One for each table of the design, in its order: new, or with what was added. */
  readonly tables: readonly Table[]
}

/** The schema that is there with what a design adds, under names like those that are there. */
export function extendBase(base: SchemaModel, made: SchemaModel): Extended {
  const style = nameStyle(base)
  const habits = findHabits(base)
  const home = homeOf(base)
  const parts = made.tables.map((table): Part => {
    const existing = base.tables.find(({name}) => name === table.name) ?? null
    return {existing, table: existing ? additionsTo(existing, table) : carry(table, habits, home)}
  })
  const names = newNames(
    parts.map(({table}) => table),
    base.tables,
    style,
  )
  const claim = claimer(takenIn(base))
  const called = parts.map(({existing, table}): Part => {
    const restyled = restyleTriggers(restyleTable(table, names), made.functions, style)
    // A part of a table has no key of its own to be called anew.
    const own = existing ? {...restyled, primaryKey: null} : restyled
    const named = style.isServers ? nameLikeServer(own, claim) : own
    return {existing, table: existing ? addToTable(existing, named) : named}
  })
  const tables = called.map(({table}) => table)
  const functions = restyleFunctions(made.functions, tables, style).filter(
    ({name}) => !base.functions.some(other => other.name === name),
  )
  const changed = new Map(called.flatMap(({existing, table}) => (existing ? [[existing, table] as const] : [])))
  const enums = made.enums.filter(({name}) => !base.enums.some(other => other.name === name))
  const model = {
    ...base,
    tables: [
      ...base.tables.map(table => changed.get(table) ?? table),
      ...called.flatMap(({existing, table}) => (existing ? [] : [table])),
    ],
    enums: [...base.enums, ...enums],
    functions: [...base.functions, ...functions],
    accessPatterns: [...base.accessPatterns, ...made.accessPatterns.map(pattern => restylePattern(pattern, names))],
  }
  return {model, tables}
}

/** Where most tables are. */
function homeOf({tables}: SchemaModel): string {
  const count = (namespace: string) => tables.filter(table => table.namespace === namespace).length
  const [first] = [...new Set(tables.map(({namespace}) => namespace))].toSorted((a, b) => count(b) - count(a))
  return first ?? 'public'
}

function carry(table: Table, habits: readonly Habit[], home: string): Table {
  const missing = habits.filter(({column}) => !table.columns.some(({name}) => name === column.name))
  const triggers = missing.flatMap(({trigger}) => (trigger ? [trigger] : []))
  return {
    ...table,
    namespace: home,
    columns: [...table.columns, ...missing.map(({column}) => column)],
    triggers: [...table.triggers, ...new Map(triggers.map(trigger => [trigger.function, trigger])).values()],
  }
}

/** Tables, views, sequences and indexes share their names. */
function takenIn({tables, views = [], sequences = []}: SchemaModel): readonly string[] {
  const inTable = ({primaryKey, uniques, checks, foreignKeys, indexes}: Table) =>
    [...(primaryKey ? [primaryKey] : []), ...uniques, ...checks, ...foreignKeys, ...indexes].map(({name}) => name)
  return [...[...tables, ...views, ...sequences].map(({name}) => name), ...tables.flatMap(inTable)]
}

function restylePattern(pattern: AccessPattern, names: NewNames): AccessPattern {
  const own = names.get(pattern.table)
  const column = (name: string) => own?.columns.get(name) ?? name
  return {
    ...pattern,
    table: own?.name ?? pattern.table,
    equals: pattern.equals.map(column),
    sortsBy: pattern.sortsBy.map(each => ({...each, name: column(each.name)})),
  }
}
