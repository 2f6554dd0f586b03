import {quoteColumn} from '../../physical/quote-column.js'
import type {Comparison, Operand, Operator} from '../../prose/rules/comparison.js'
import type {Attribute, Entity} from '../entity.js'
import {findByUnit} from './find-by-unit.js'
import {alike, findColumns, stemsOf, type Candidate} from './find-column.js'
import {findDone} from './find-done.js'
import {findState} from './find-state.js'
import {findTwins} from './find-twins.js'
import {stem} from './stem.js'
import {fitsUnit, valueFor} from './value-for.js'

/** A comparison of columns that are there. */
export interface Resolved {
  readonly entity: Entity
  readonly attribute: Attribute
  readonly operator: Operator
  /** Null: a fixed value, in `value`. */
  readonly other: {readonly entity: Entity; readonly attribute: Attribute; readonly factor: number} | null
  /** As SQL; null where it is compared with another column. */
  readonly value: string | null
}

type Fixed = Exclude<Operand, {kind: 'phrase'}>

const least = 0.5

/** The columns that a comparison means; null when there are none that it could. */
export function resolveComparison(
  comparison: Comparison,
  entities: readonly Entity[],
  about: readonly string[],
): Resolved | null {
  const {right} = comparison
  return right.kind === 'phrase'
    ? resolvePair(comparison, right, entities, about)
    : resolveFixed(comparison, right, entities, about)
}

function resolveFixed(
  {left, operator, isTime}: Comparison,
  right: Fixed,
  entities: readonly Entity[],
  about: readonly string[],
): Resolved | null {
  if (right.kind === 'word' || right.kind === 'flag') {
    const state = findState(left, right.value, entities, about)
    return state && {...state, operator, other: null}
  }
  const isMoment = isTime || right.kind === 'date'
  const unit = right.kind === 'number' ? right.unit : null
  const found = findColumns({words: left, kind: isMoment ? 'time' : 'number', about}, entities).filter(({attribute}) =>
    right.kind === 'number' && isTime ? attribute.type.kind === 'year' : fitsUnit(attribute, unit),
  )
  const [best] = found
  const isSure = best && best.score >= least && !isTie(found)
  const taken = isSure ? best : right.kind === 'number' ? findByUnit(right, isMoment, entities, about) : null
  if (!taken) return null
  const {entity, attribute} = taken
  return {entity, attribute, operator, other: null, value: valueFor(right, attribute)}
}

function resolvePair(
  {left, operator, isTime}: Comparison,
  right: Extract<Operand, {kind: 'phrase'}>,
  entities: readonly Entity[],
  about: readonly string[],
): Resolved | null {
  const kind = operator === '<>' ? 'any' : isTime ? 'time' : 'number'
  const lefts = findColumns({words: left, kind, about}, entities).slice(0, 6)
  const isBefore = /^(?:it|that|them)$/i.test(right.words) && isTime
  const named = findColumns({words: isBefore ? 'start' : right.words, kind, about}, entities).slice(0, 6)
  const rights = named.length === 0 && isTime ? ownDate(lefts[0], right.words, entities) : named
  const pairs = lefts.flatMap(one =>
    rights.flatMap(other =>
      isSame(one, other) || !areComparable(one.attribute, other.attribute)
        ? []
        : [{one, other, score: together(one, other)}],
    ),
  )
  const [best] = pairs.toSorted((a, b) => b.score - a.score)
  if (!best || best.one.score < least || best.other.score < least) {
    const twins = operator === '<>' ? findTwins(left, entities, about) : findDone(left, right.words, entities, about)
    if (!twins) return null
    const other = {entity: twins.entity, attribute: twins.second, factor: right.factor}
    return {entity: twins.entity, attribute: twins.first, operator, other, value: null}
  }
  const other = {entity: best.other.entity, attribute: best.other.attribute, factor: right.factor}
  return {entity: best.one.entity, attribute: best.one.attribute, operator, other, value: null}
}

/** "After the visit": when the row itself happened, unless it is something else that is kept. */
function ownDate(left: Candidate | undefined, words: string, entities: readonly Entity[]): readonly Candidate[] {
  const said = stemsOf(words)
  const isSaid = ({name}: Entity) => stemsOf(name.replaceAll('_', ' ')).some(part => said.includes(part))
  if (!left || said.length !== 1 || entities.some(each => each !== left.entity && isSaid(each))) return []
  const {entity} = left
  const isOwn = ({name, type}: Attribute) =>
    /^(?:date|timestamp|occurred_(?:at|on))$/.test(name) ||
    (/^(?:date|instant)$/.test(type.kind) && name.split('_').some(part => said.some(word => alike(word, stem(part)))))
  const attribute = entity.attributes.find(each => each !== left.attribute && isOwn(each))
  return attribute ? [{entity, attribute, score: least}] : []
}

function isSame(a: Candidate, b: Candidate): boolean {
  return a.entity === b.entity && a.attribute === b.attribute
}

/** A year is no date, and neither is a time of day. */
function areComparable({type: a}: Attribute, {type: b}: Attribute): boolean {
  const isMoment = (kind: string) => kind === 'date' || kind === 'instant'
  const isTimely = (kind: string) => isMoment(kind) || kind === 'time' || kind === 'year'
  if (a.kind === 'percent' || b.kind === 'percent') return a.kind === b.kind
  if (a.kind === 'duration' || b.kind === 'duration') return a.kind === b.kind
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

/** As SQL on the row that has both columns. */
export function comparisonSql({attribute, operator, other, value}: Resolved): string {
  const column = quoteColumn(attribute.name)
  if (other === null) return `${column} ${operator} ${value}`
  const factor = other.factor === 1 ? '' : ` * ${Number(other.factor.toFixed(6))}`
  return `${column} ${operator} ${quoteColumn(other.attribute.name)}${factor}`
}
