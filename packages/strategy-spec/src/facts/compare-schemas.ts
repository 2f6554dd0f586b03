import {compareText} from '@journeywright/problems'
import type {SchemaModel, Table} from '@journeywright/schema'
import {displayName} from './display-name.js'

export interface SchemaChanges {
  readonly added: readonly Table[]
  readonly changed: readonly {readonly table: Table; readonly changes: readonly string[]}[]
  /** Tables that were there before and are not any more. */
  readonly removed: readonly Table[]
}

/** What a schema has more, less or other than the one before it. Without one before, all tables are added. */
export function compareSchemas(schema: SchemaModel, base?: SchemaModel): SchemaChanges {
  const before = new Map((base?.tables ?? []).map(table => [displayName(table), table]))
  const after = new Set(schema.tables.map(displayName))
  return {
    added: schema.tables.filter(table => !before.has(displayName(table))),
    changed: schema.tables.flatMap(table => {
      const old = before.get(displayName(table))
      const changes = old ? describeChanges(old, table) : []
      return changes.length > 0 ? [{table, changes}] : []
    }),
    removed: [...before.values()].filter(table => !after.has(displayName(table))),
  }
}

function describeChanges(before: Table, after: Table): readonly string[] {
  return [
    ...compareParts('column', before.columns, after.columns),
    ...compareParts('unique constraint', before.uniques, after.uniques),
    ...compareParts('check', before.checks, after.checks),
    ...compareParts('foreign key', before.foreignKeys, after.foreignKeys),
    ...compareParts('index', before.indexes, after.indexes),
    ...compareParts('trigger', before.triggers, after.triggers),
    ...compareParts('policy', before.policies, after.policies),
    ...(isSame(before.primaryKey, after.primaryKey) ? [] : ['changes the primary key']),
  ]
}

interface Named {
  readonly name: string
}

function compareParts(kind: string, before: readonly Named[], after: readonly Named[]): readonly string[] {
  const find = (parts: readonly Named[], name: string) => parts.find(part => part.name === name)
  return [
    ...after.flatMap(part => {
      const old = find(before, part.name)
      if (!old) return [`adds ${kind} ${part.name}`]
      return isSame(old, part) ? [] : [`changes ${kind} ${part.name}`]
    }),
    ...before.filter(({name}) => !find(after, name)).map(({name}) => `removes ${kind} ${name}`),
  ]
}

/** Where something comes from and why changes nothing in the database, and neither does the order of keys. */
function isSame(a: object | null, b: object | null): boolean {
  return JSON.stringify(a, plain) === JSON.stringify(b, plain)
}

function plain(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const members = Object.entries(value).filter(([key]) => !explaining.has(key))
  return Object.fromEntries(members.sort(([a], [b]) => compareText(a, b)))
}

const explaining: ReadonlySet<string> = new Set(['sources', 'reason', 'serves', 'comment'])
