import type {ConditionFact, Fact} from '../../facts/fact.js'
import type {Comparison} from '../../prose/rules/comparison.js'
import {classifyName} from '../../types/classify-name.js'
import {inferType} from '../../types/infer-type.js'
import {boundedType} from '../bounded-type.js'
import type {Attribute, Entity} from '../entity.js'
import type {LogicalType} from '../logical-type.js'
import {newAttribute} from '../new-entity.js'
import {toSource} from '../select-packs.js'
import {columnName} from './column-name.js'
import {findColumns, stemsOf} from './find-column.js'
import {resolveComparison} from './resolve-comparison.js'

/** The thing that was spoken of last before a place of a clause; null for none. */
export type Near = (position: number) => string | null

/** Who says what the values of something have to be says that there is such a column, even where no list has it. */
export function stateColumns(
  entities: readonly Entity[],
  fact: ConditionFact & Fact,
  about: readonly string[],
  near: Near,
): readonly Entity[] {
  return fact.holds.reduce((now, each) => {
    const last = each.left.split(' ').at(-1) ?? ''
    const place = near(fact.span[0] + Math.max(0, fact.text.indexOf(last)))
    return stateColumn(now, each, fact, place === null ? about : [place, ...about])
  }, entities)
}

function stateColumn(
  entities: readonly Entity[],
  comparison: Comparison,
  fact: ConditionFact & Fact,
  about: readonly string[],
): readonly Entity[] {
  const {left, right} = comparison
  if (right.kind === 'word' || right.kind === 'flag' || resolveComparison(comparison, entities, about)) return entities
  const named = columnName(left)
  const other = right.kind === 'phrase' ? otherColumn(comparison, right.words, entities, about) : null
  if (named === null || (right.kind === 'phrase' && other === null)) return entities
  const owner = other?.entity ?? ownerOf(left, entities, about)
  const isCode = left.split(' ').includes(named)
  const name = owner && !isCode ? withUnit(withoutOwner(named, owner.name), right) : named
  if (!owner || owner.existing !== null || isTaken(name, owner, entities)) return entities
  const attribute = newAttribute(name, typeOf(name, comparison, fact, other?.attribute ?? null), {
    classification: classifyName(name, owner.name),
    sources: [toSource(fact)],
  })
  return entities.map(each => (each === owner ? {...each, attributes: [...each.attributes, attribute]} : each))
}

/** What it is compared with, where that is a column of what the sentence is about. */
function otherColumn({isTime}: Comparison, words: string, entities: readonly Entity[], about: readonly string[]) {
  const [best] = findColumns({words, kind: isTime ? 'time' : 'number', about: about.slice(0, 2)}, entities)
  return best && best.score >= 0.8 && about.slice(0, 2).includes(best.entity.name) ? best : null
}

/** The thing that the words name, or that the sentence is about. */
function ownerOf(left: string, entities: readonly Entity[], about: readonly string[]): Entity | undefined {
  const said = stemsOf(left)
  const names = about.filter(name => stemsOf(name.replaceAll('_', ' ')).every(part => said.includes(part)))
  const name = names[0] ?? about[0]
  return entities.find(each => each.name === name)
}

function isTaken(name: string, owner: Entity, entities: readonly Entity[]): boolean {
  const members = [...owner.attributes, ...owner.links].map(member => member.name)
  const isThing = entities.some(each => name === each.name || name.endsWith(`_${each.name}`))
  return members.includes(name) || name === owner.surrogate || isThing
}

/** The line discount of a line is its discount. */
function withoutOwner(name: string, owner: string): string {
  return name.startsWith(`${owner}_`) ? name.slice(owner.length + 1) : name
}

/** A time with a bound in seconds is a number of them, and its name says so. */
function withUnit(name: string, right: Comparison['right']): string {
  const unit = right.kind === 'number' ? right.unit : null
  const isTime = unit !== null && /^(?:second|minute|hour|day|week|month|year)$/.test(unit)
  const isMoment = /^(?:instant|time|date|text)$/.test(inferType(name).kind)
  return isTime && isMoment ? `${name}_${unit}s` : name
}

function typeOf(
  name: string,
  {left, right, isTime}: Comparison,
  {holds}: ConditionFact,
  other: Attribute | null,
): LogicalType {
  const inferred = inferType(name)
  if (isTime) return /^(?:date|instant|time|year)$/.test(inferred.kind) ? inferred : {kind: 'date'}
  if (right.kind === 'number') {
    const values = holds.flatMap(each => (each.left === left && each.right.kind === 'number' ? [each.right.value] : []))
    if (right.unit === 'percent' && Math.min(...values) >= 0) return {kind: 'percent'}
    return boundedType(inferred, {min: Math.min(...values), max: Math.max(...values), exclusive: false})
  }
  return inferred.kind === 'text' ? (other?.type ?? {kind: 'decimal'}) : inferred
}
