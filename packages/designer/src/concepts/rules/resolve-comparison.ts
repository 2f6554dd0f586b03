import {quoteColumn} from '../../physical/quote-column.js'
import type {Comparison, Operator} from '../../prose/rules/comparison.js'
import type {Attribute, Entity} from '../entity.js'
import {findColumns, type Candidate} from './find-column.js'

/** A comparison of columns that are there. */
export interface Resolved {
  readonly entity: Entity
  readonly attribute: Attribute
  readonly operator: Operator
  /** Null: a fixed value, in `value`. */
  readonly other: {readonly entity: Entity; readonly attribute: Attribute; readonly factor: number} | null
  readonly value: string | number | boolean | null
}

const least = 0.5

/** The columns that a comparison means; null when there are none that it could. */
export function resolveComparison(
  {left, operator, right, isTime}: Comparison,
  entities: readonly Entity[],
  about: readonly string[],
): Resolved | null {
  if (right.kind !== 'phrase') {
    const kind = right.kind === 'number' ? (isTime ? 'time' : 'number') : right.kind
    const found = findColumns({words: left, kind, about}, entities)
    const [best] = found
    if (!best || best.score < least || isTie(found)) return null
    if (isTime && best.attribute.type.kind !== 'year') return null
    const value = right.kind === 'number' ? inUnit(right.value, right.unit, best.attribute) : right.value
    return {entity: best.entity, attribute: best.attribute, operator, other: null, value}
  }
  const kind = isTime ? 'time' : 'number'
  const lefts = findColumns({words: left, kind, about}, entities).slice(0, 6)
  const rights = findColumns({words: right.words, kind, about}, entities).slice(0, 6)
  const pairs = lefts.flatMap(one =>
    rights.flatMap(other =>
      isSame(one, other) || !areComparable(one.attribute, other.attribute)
        ? []
        : [{one, other, score: together(one, other)}],
    ),
  )
  const [best] = pairs.toSorted((a, b) => b.score - a.score)
  if (!best || best.one.score < least || best.other.score < least) return null
  const other = {entity: best.other.entity, attribute: best.other.attribute, factor: right.factor}
  return {entity: best.one.entity, attribute: best.one.attribute, operator, other, value: null}
}

function isSame(a: Candidate, b: Candidate): boolean {
  return a.entity === b.entity && a.attribute === b.attribute
}

/** A year is no date, and neither is a time of day. */
function areComparable({type: a}: Attribute, {type: b}: Attribute): boolean {
  const isMoment = (kind: string) => kind === 'date' || kind === 'instant'
  const isTimely = (kind: string) => isMoment(kind) || kind === 'time' || kind === 'year'
  if (!isTimely(a.kind) && !isTimely(b.kind)) return true
  return a.kind === b.kind || (isMoment(a.kind) && isMoment(b.kind))
}

function together(a: Candidate, b: Candidate): number {
  return a.score + b.score + (a.entity === b.entity ? 0.3 : 0)
}

/** Two columns that fit as well are none. */
function isTie([first, second]: readonly Candidate[]): boolean {
  return first !== undefined && second !== undefined && first.score - second.score < 0.05
}

const seconds: Readonly<Record<string, number>> = {second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800}

/** "Four hours" in a column of minutes is 240. */
function inUnit(value: number, unit: string | null, {name}: Attribute): number {
  const own = /(?:^|_)(second|minute|hour|day|week)s?(?:_|$)/.exec(name)?.[1]
  const [from, to] = [seconds[unit ?? ''], seconds[own ?? '']]
  return from === undefined || to === undefined ? value : (value * from) / to
}

/** As SQL on the row that has both columns. */
export function comparisonSql({attribute, operator, other, value}: Resolved): string {
  const column = quoteColumn(attribute.name)
  if (other === null) return `${column} ${operator} ${literal(value)}`
  const factor = other.factor === 1 ? '' : ` * ${Number(other.factor.toFixed(6))}`
  return `${column} ${operator} ${quoteColumn(other.attribute.name)}${factor}`
}

function literal(value: Resolved['value']): string {
  if (typeof value === 'string')
    return `'${value
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_')
      .replaceAll("'", "''")}'`
  return String(value)
}
