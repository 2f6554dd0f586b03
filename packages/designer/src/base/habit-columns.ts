import type {Column, SchemaModel, Source, Table, Trigger} from '@journeywright/schema'

/** What most tables carry that is no key and no reference, such as created_at, and what keeps it true. */
export interface Habit {
  readonly column: Column
  /** The trigger that most of these tables have for it. */
  readonly trigger: Trigger | null
}

const share = 0.6
const fewest = 3

/** Columns that most entity tables of a schema have, with one name and one type. */
export function findHabits({tables, name}: SchemaModel): readonly Habit[] {
  const things = tables.filter(
    ({partitionOf, primaryKey}) => partitionOf === undefined && primaryKey?.columns.length === 1,
  )
  const source: Source = {authority: 'convention', text: 'Most tables there have it.', from: name}
  const all = things.flatMap(table =>
    table.columns.filter(column => isPlain(column, table)).map(column => ({column, table})),
  )
  const seen = new Set<string>()
  return all.flatMap(({column}) => {
    const same = all.filter(each => each.column.name === column.name && isSameType(each.column, column))
    if (seen.has(column.name) || same.length < fewest || same.length < things.length * share) return []
    seen.add(column.name)
    const trigger = commonTrigger(
      same.map(({table}) => table),
      tables,
      column.name,
    )
    return [{column: {...column, comment: commentOf(column), classification: [], sources: [source]}, trigger}]
  })
}

/** Where nobody there has said what it is, its name does. */
function commentOf({name, comment}: Column): string {
  if (comment !== '') return comment
  if (/^created?_?(?:at|on|date|time)?$/i.test(name)) return 'When the row was made.'
  if (/^(?:updated?|modified|last_?(?:update|modified|changed?))_?(?:at|on|date|time)?$/i.test(name))
    return 'When the row last changed.'
  return 'As in most tables that were there.'
}

/** Only an instant or an actor's mark is a habit: many things have a `name`, and that says nothing of the next one. */
function isPlain({name, type, generated, identity}: Column, {primaryKey, foreignKeys}: Table): boolean {
  if (generated !== null || identity !== null || primaryKey?.columns.includes(name)) return false
  if (foreignKeys.some(({columns}) => columns.includes(name))) return false
  return isInstant(type) || /^(?:version|rowguid|row_?version)$/i.test(name)
}

/** One with a precision, as Prisma makes them all, is known by its name alone. */
function isInstant(type: Column['type']): boolean {
  if (type.kind === 'other') return /^timestamp\(\d\)/.test(type.name)
  return type.kind === 'timestamp' || type.kind === 'timestamptz'
}

function isSameType(one: Column, other: Column): boolean {
  return JSON.stringify(one.type) === JSON.stringify(other.type)
}

/** A trigger before updates without arguments that most tables of the habit share with others that don't have it. */
function commonTrigger(having: readonly Table[], all: readonly Table[], column: string): Trigger | null {
  const others = all.filter(({columns}) => !columns.some(({name}) => name === column))
  const isKeeping = ({timing, events, constraint}: Trigger) =>
    timing === 'before' && events.includes('update') && constraint === undefined
  const names = having.flatMap(({triggers}) => triggers.filter(isKeeping))
  const users = (tables: readonly Table[], name: string) =>
    tables.filter(({triggers}) => triggers.some(trigger => trigger.function === name)).length
  return (
    names.find(({function: name}) => users(having, name) >= having.length * share && users(others, name) === 0) ?? null
  )
}
