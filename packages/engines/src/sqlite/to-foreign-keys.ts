import type {ForeignKey, ReferentialAction, Unmodelled} from '@journeywright/schema'
import {stated} from '../introspect/stated.js'
import type {SqliteDefinition} from './read-definition.js'
import type {SqliteForeignKeyPart, SqliteTable} from './sqlite-facts.js'

const actions: ReadonlyMap<string, ReferentialAction> = new Map([
  ['RESTRICT', 'restrict'],
  ['CASCADE', 'cascade'],
  ['SET NULL', 'set null'],
  ['SET DEFAULT', 'set default'],
])

export interface ForeignKeysReading {
  readonly foreignKeys: readonly ForeignKey[]
  readonly unmodelled: readonly Unmodelled[]
}

/** SQLite finds names in any case, and takes keys to tables that aren't there. */
export function toForeignKeys(
  table: SqliteTable,
  all: readonly SqliteTable[],
  {deferred}: SqliteDefinition,
  makeName: (parts: readonly string[], ending: string) => string,
): ForeignKeysReading {
  const foreignKeys: ForeignKey[] = []
  const unmodelled: Unmodelled[] = []
  for (const id of new Set(table.foreignKeys.map(part => part.id))) {
    const parts = table.foreignKeys.filter(part => part.id === id)
    const columns = parts.map(part => sameName(table.columns, part.from) ?? part.from)
    const target = targetOf(parts, all)
    const [first] = parts
    if (target === null || !first) {
      unmodelled.push({text: describe(table, parts), reason: 'There is no table or no column of that name.'})
      continue
    }
    const isLate = deferred.some(names => names.join() === columns.join().toLowerCase())
    foreignKeys.push({
      name: makeName([table.name, ...columns], 'fkey'),
      columns,
      references: target,
      ...stated({deferrable: isLate && 'initially deferred'}),
      onDelete: actions.get(first.onDelete) ?? 'no action',
      onUpdate: actions.get(first.onUpdate) ?? 'no action',
      cardinality: isUnique(table, columns) ? 'one-to-one' : 'many-to-one',
      reason: '',
      sources: [],
    })
  }
  return {foreignKeys, unmodelled}
}

function targetOf(
  parts: readonly SqliteForeignKeyPart[],
  all: readonly SqliteTable[],
): ForeignKey['references'] | null {
  const name = parts[0]?.table.toLowerCase()
  const target = all.find(each => each.name.toLowerCase() === name)
  if (!target) return null
  const columns = parts.map(({to}, index) =>
    to === null ? target.columns.find(({key}) => key === index + 1)?.name : sameName(target.columns, to),
  )
  const known = columns.flatMap(column => column ?? [])
  return known.length === parts.length ? {table: target.name, columns: known} : null
}

function sameName(columns: readonly {readonly name: string}[], given: string): string | undefined {
  return columns.find(({name}) => name.toLowerCase() === given.toLowerCase())?.name
}

function isUnique({columns, indexes}: SqliteTable, given: readonly string[]): boolean {
  const primary = columns.filter(({key}) => key > 0).map(({name}) => name)
  const unique = indexes.filter(index => index.origin === 'u').map(index => index.columns.map(({name}) => name ?? ''))
  return [primary, ...unique].some(key => key.length > 0 && key.every(name => given.includes(name)))
}

function describe({name}: SqliteTable, parts: readonly SqliteForeignKeyPart[]): string {
  const columns = parts.map(({from}) => from).join(', ')
  const to = parts.flatMap(part => part.to ?? []).join(', ')
  return `${name} FOREIGN KEY (${columns}) REFERENCES ${parts[0]?.table ?? ''}${to === '' ? '' : ` (${to})`}`
}
