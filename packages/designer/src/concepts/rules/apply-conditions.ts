import {groupBy} from '@journeywright/schema'
import type {Clause} from '../../clauses/clause.js'
import {quoteColumn} from '../../physical/quote-column.js'
import type {ConditionFact, Fact} from '../../facts/fact.js'
import {namesOf} from '../../facts/names-of.js'
import {boundedType} from '../bounded-type.js'
import {mergeRange} from '../merge-range.js'
import type {Attribute, CheckRule, Entity} from '../entity.js'
import type {Find} from '../make-find.js'
import type {Comparison, Operator} from '../../prose/rules/comparison.js'
import {toSource} from '../select-packs.js'
import {alike, mayKnow, stemsOf} from './find-column.js'
import {comparisonSql, resolveComparison, type Resolved} from './resolve-comparison.js'

/** A rule that no check can hold, and why. */
export interface Unchecked {
  readonly clause: string
  readonly note: string
}

interface Applied {
  readonly entities: readonly Entity[]
  readonly unchecked: readonly Unchecked[]
}

/**
 * Rules on the values of a row become checks of the table that has the columns; a rule that is there already is not
 * repeated, and one that needs two tables is told.
 */
export function applyConditions(
  entities: readonly Entity[],
  facts: readonly Fact[],
  clauses: readonly Clause[],
  find: Find,
): Applied {
  const about = subjects(facts, clauses, find)
  return facts.reduce<Applied>(
    (now, fact) => {
      if (fact.kind !== 'condition') return now
      const applied = applyCondition(now.entities, fact, about.get(fact.clause) ?? [])
      return {entities: applied.entities, unchecked: [...now.unchecked, ...applied.unchecked]}
    },
    {entities, unchecked: []},
  )
}

function applyCondition(entities: readonly Entity[], fact: ConditionFact & Fact, about: readonly string[]): Applied {
  const when = [...fact.when, ...flagsOf(fact, entities)].map(each => resolveComparison(each, entities, about))
  const [first] = when
  const near = first ? [first.entity.name, ...about] : about
  const holds = fact.holds.map(each =>
    isNarrowed(each.left, fact, entities) ? null : resolveComparison(each, entities, near),
  )
  const whens = when.filter(each => each !== null)
  const thens = holds.filter(each => each !== null)
  if (whens.length < when.length || thens.length === 0) return {entities, unchecked: []}
  const apart = [...whens, ...thens].flatMap(({entity, other}) => [entity.name, ...(other ? [other.entity.name] : [])])
  const [here, there] = [...new Set(apart)]
  if (here !== undefined && there !== undefined) {
    const note = `No check holds "${fact.text.trim()}": it compares rows of ${words(here)} and ${words(there)}, and a check sees one row.`
    return {entities, unchecked: [{clause: fact.clause, note}]}
  }
  return {entities: addChecks(entities, whens, thens, fact), unchecked: []}
}

function words(name: string): string {
  return name.replaceAll('_', ' ')
}

/** "A waived loan": a word before a thing that names a flag of it. */
function flagsOf({text, when}: ConditionFact & Fact, entities: readonly Entity[]): readonly Comparison[] {
  if (when.length > 0) return []
  return [...text.matchAll(/^\s*(?:an?|any|every|each)\s+([\w-]+)\s+([\w-]+)/gi)].flatMap(
    ([, first = '', second = '']) => {
      const owner = entities.find(({name}) => stemsOf(words(name)).join() === stemsOf(second).join())
      const flag = owner?.attributes.find(
        ({name, type}) => type.kind === 'flag' && stemsOf(words(name)).join() === stemsOf(first).join(),
      )
      if (!flag) return []
      return [{left: `${second} ${first}`, operator: '=', right: {kind: 'flag', value: true}, isTime: false}]
    },
  )
}

/** "A frozen zone", "band E", "a course under 20": it is about some of the rows, and the words don't say which in a way that a column does. */
function isNarrowed(left: string, {text, when}: ConditionFact & Fact, entities: readonly Entity[]): boolean {
  if (when.length > 0) return false
  if (/\d|\b[A-Z]\b(?! )/.test(left.replace(/\bU\b/g, ''))) return true
  if (/\d\S*\s+(?:\w+\s+)?(?:in|during|for) the (?:first|last|second)\b/i.test(text)) return true
  const isKnown = (word: string) => stemsOf(word).every(one => entities.some(entity => hasAlike(entity, one)))
  return [...text.matchAll(/\b(?:an?|any)\s+([\w-]+)\s+([\w-]+)/gi)].some(
    ([, first = '', second = '']) =>
      left.includes(first) && !isKnown(first) && isKnown(second) && stemsOf(second).length > 0,
  )
}

function hasAlike(entity: Entity, one: string): boolean {
  if (!mayKnow(entity, [one])) return false
  return [entity, ...entity.attributes].some(({name}) => stemsOf(words(name)).some(each => alike(one, each)))
}

function addChecks(
  entities: readonly Entity[],
  when: readonly Resolved[],
  holds: readonly Resolved[],
  fact: Fact,
): readonly Entity[] {
  const [{entity: {name} = {name: ''}} = {}] = holds
  return entities.map(entity => {
    if (entity.name !== name) return entity
    const attributes = entity.attributes.map(each => asNumber(each, [...when, ...holds]))
    const checks = statements(when, holds).map((expression): CheckRule => ({
      name: nameOf(when, holds),
      expression,
      reason: `The request says: ${fact.text.trim()}.`,
      sources: [toSource(fact)],
    }))
    const all = checks.reduce(withCheck, entity.checks)
    return all === entity.checks ? entity : {...entity, attributes, checks: all}
  })
}

/** One range is called after its column, as ranges of lists are. */
function nameOf(when: readonly Resolved[], holds: readonly Resolved[]): string | null {
  const [first] = holds
  const isRange = when.length === 0 && holds.every(each => each.other === null && each.attribute === first?.attribute)
  return isRange && first && /^-?[\d.]+$/.test(first.value ?? '') ? `${first.attribute.name}_range` : null
}

function statements(when: readonly Resolved[], holds: readonly Resolved[]): readonly string[] {
  const unless = when.map(each => comparisonSql({...each, operator: opposite[each.operator]}))
  const [low, high, ...others] = holds
  const isSpan =
    low?.operator === '>=' &&
    high?.operator === '<=' &&
    low.attribute === high.attribute &&
    low.other === null &&
    high.other === null &&
    others.length === 0
  const held = isSpan
    ? [`${quoteColumn(low.attribute.name)} BETWEEN ${low.value} AND ${high.value}`]
    : holds.map(comparisonSql)
  return held.map(each => [...unless, each].join(' OR '))
}

const opposite: Readonly<Record<Operator, Operator>> = {
  '<': '>=',
  '>': '<=',
  '<=': '>',
  '>=': '<',
  '=': '<>',
  '<>': '=',
}

/** The same bound may be there as a range that another sentence or the item itself stated; it may also be the other end of one. */
function withCheck(checks: readonly CheckRule[], added: CheckRule): readonly CheckRule[] {
  const same = checks.find(
    ({name, expression}) => expression === added.expression || (name !== null && name === added.name),
  )
  if (!same) return [...checks, added]
  const expression = mergeRange(same.expression, added.expression)
  if (expression === null) return checks
  const merged = {...same, expression, sources: [...same.sources, ...added.sources]}
  return checks.map(each => (each === same ? merged : each))
}

/** What is compared with a number is one. */
function asNumber(attribute: Attribute, rules: readonly Resolved[]): Attribute {
  return rules.reduce((now, {attribute: one, other, value}) => {
    if (one.name !== attribute.name && other?.attribute.name !== attribute.name) return now
    if (other !== null) {
      const pair = one.name === attribute.name ? other.attribute.type : one.type
      if (now.type.kind !== 'text') return now
      return {...now, type: pair.kind === 'text' ? {kind: 'decimal'} : pair}
    }
    if (value === null || !/^-?[\d.]+$/.test(value)) return now
    return {...now, type: boundedType(now.type, {min: Number(value), max: null, exclusive: false})}
  }, attribute)
}

/** What each clause is about, and what the clauses before it were about, nearest first. */
function subjects(
  facts: readonly Fact[],
  clauses: readonly Clause[],
  find: Find,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const said = groupBy(facts, fact => fact.clause)
  let before: readonly string[] = []
  for (const {id} of clauses) {
    const own = (said.get(id) ?? []).flatMap(namesOf).flatMap(name => find(name) ?? [])
    before = [...new Set([...own, ...before])].slice(0, 4)
    found.set(id, before)
  }
  return found
}
