import type {AccessPattern, ForeignKey, IndexColumn, Table} from '@journeywright/schema'

interface Path {
  readonly name: string
  readonly columns: readonly Pick<IndexColumn, 'name' | 'order'>[]
}

/** The key or index by which rows of a foreign key are found; undefined when the table is read whole. */
export function servesKey(table: Table, {columns}: ForeignKey): string | undefined {
  const usable = pathsOf(table, where => columns.some(name => where.toLowerCase() === `${name} is not null`))
  return usable.find(path => startsWith(path, columns))?.name
}

/**
 * The key or index that answers a query: it begins with what is compared and goes on with what is sorted by. An index
 * over expressions, or of another method than btree, serves what it's said to serve.
 */
export function servesPattern(table: Table, pattern: AccessPattern): string | undefined {
  const {id, equals, sortsBy} = pattern
  const read = [...equals, ...sortsBy.map(({name}) => name)]
  const special = table.indexes.find(
    ({serves, method, where, columns}) =>
      serves.includes(id) &&
      (method !== 'btree' || where !== null || columns.some(({name}) => name.startsWith('('))) &&
      columns.some(({name}) => name.startsWith('(') || read.includes(name)),
  )
  const [unique] = keysOf(table).filter(({columns}) => columns.every(({name}) => equals.includes(name)))
  return (
    unique?.name ??
    pathsOf(table, () => true).find(path => startsWith(path, equals) && goesOn(path, equals.length, sortsBy))?.name ??
    special?.name
  )
}

function keysOf({primaryKey, uniques}: Table): readonly Path[] {
  return [...(primaryKey ? [primaryKey] : []), ...uniques].map(({name, columns}) => ({
    name,
    columns: columns.map(column => ({name: column, order: 'asc' as const})),
  }))
}

function pathsOf(table: Table, isUsable: (where: string) => boolean): readonly Path[] {
  const indexes = table.indexes.filter(({method, where}) => method === 'btree' && (where === null || isUsable(where)))
  return [...keysOf(table), ...indexes]
}

function startsWith({columns}: Path, wanted: readonly string[]): boolean {
  const head = columns.slice(0, wanted.length).map(({name}) => name)
  return head.length === wanted.length && wanted.every(name => head.includes(name))
}

/** In this order, or in the very opposite: an index can be read from either end. */
function goesOn({columns}: Path, from: number, sortsBy: AccessPattern['sortsBy']): boolean {
  const next = columns.slice(from, from + sortsBy.length)
  if (next.length < sortsBy.length || !sortsBy.every(({name}, at) => next[at]?.name === name)) return false
  const same = sortsBy.filter(({order}, at) => next[at]?.order === order).length
  return same === sortsBy.length || same === 0
}
