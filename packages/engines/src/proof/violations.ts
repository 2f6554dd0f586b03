import type {ConstraintFacts, ConstraintKind, Row, TableFacts} from '../facts/table-facts.js'
import {mentions} from '../facts/mentions.js'
import {naturalValue} from '../values/natural-value.js'

/** The SQLSTATE with which PostgreSQL refuses a row, by the kind of constraint. */
export const refusalCodes: Readonly<Record<ConstraintKind, string>> = {
  'not-null': '23502',
  'primary-key': '23505',
  unique: '23505',
  'unique-index': '23505',
  check: '23514',
  'foreign-key': '23503',
  exclusion: '23P01',
}

/** A good row with one column emptied. */
export function withoutValue(constraint: ConstraintFacts, good: Row): readonly Row[] {
  return constraint.columns.map(name => new Map([...good, [name, null]]))
}

/** A good row that takes the key of another one. */
export function withKeyOf(table: TableFacts, constraint: ConstraintFacts, other: Row, good: Row): readonly Row[] {
  const all = sourceColumns(table, constraint)
  const copy = (names: readonly string[]): Row =>
    new Map([...good, ...names.map(name => [name, other.get(name) ?? null] as const)])
  if (constraint.kind !== 'exclusion') return [copy(all)]
  return [copy(all), ...all.map(name => copy(all.filter(each => each !== name)))] // One operator may be `<>`.
}

/** A good row that refers to nothing: one column of the key is enough, and one that no other key shares is best. */
export function withoutTarget(table: TableFacts, constraint: ConstraintFacts, good: Row): readonly Row[] {
  const others = table.constraints.filter(each => each !== constraint && each.kind === 'foreign-key')
  const isShared = (name: string) => others.some(({columns}) => columns.includes(name))
  const columns = table.columns.filter(({name}) => constraint.columns.includes(name))
  const ordered = [...columns.filter(({name}) => !isShared(name)), ...columns.filter(({name}) => isShared(name))]
  return [9, 97, 7919].flatMap(number =>
    ordered.map(column => new Map([...good, [column.name, naturalValue(column, number)]])),
  )
}

/** A generated column follows from others, and those can be written. */
function sourceColumns(table: TableFacts, {columns}: ConstraintFacts): readonly string[] {
  const names = columns.flatMap(name => {
    const generated = table.columns.find(column => column.name === name)?.generated
    if (generated === null || generated === undefined) return [name]
    return table.columns
      .filter(each => each.generated === null && mentions(generated, each.name))
      .map(each => each.name)
  })
  return [...new Set(names)]
}
