import {groupBy} from '@journeywright/schema'
import type {Clause} from '../../clauses/clause.js'
import {quoteColumn} from '../../physical/quote-column.js'
import type {ConditionFact, Fact} from '../../facts/fact.js'
import {namesOf} from '../../facts/names-of.js'
import {boundedType} from '../bounded-type.js'
import {mergeRange} from '../merge-range.js'
import type {Attribute, CheckRule, Entity} from '../entity.js'
import type {Find} from '../make-find.js'
import type {Operator} from '../../prose/rules/comparison.js'
import {toSource} from '../select-packs.js'
import {flagsOf, isNarrowed} from './narrowed-by.js'
import {stateColumns, type Near} from './state-columns.js'
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
  const places = groupBy(
    facts.filter(({kind}) => kind === 'attribute' || kind === 'entity'),
    fact => fact.clause,
  )
  return facts.reduce<Applied>(
    (now, fact) => {
      if (fact.kind !== 'condition') return now
      const applied = applyCondition(
        now.entities,
        fact,
        about.get(fact.clause) ?? [],
        nearest(places.get(fact.clause) ?? [], find),
      )
      return {entities: applied.entities, unchecked: [...now.unchecked, ...applied.unchecked]}
    },
    {entities, unchecked: []},
  )
}

function nearest(facts: readonly Fact[], find: Find): Near {
  return position => {
    const before = facts.filter(({span}) => span[0] < position).toSorted((a, b) => a.span[0] - b.span[0])
    const [name] = before.slice(-1).flatMap(namesOf)
    return name === undefined ? null : find(name)
  }
}

function applyCondition(
  known: readonly Entity[],
  fact: ConditionFact & Fact,
  about: readonly string[],
  near: Near,
): Applied {
  const entities = stateColumns(known, fact, about, near)
  const when = [...fact.when, ...flagsOf(fact, entities)].map(each => resolveComparison(each, entities, about))
  const [first] = when
  const context = first ? [first.entity.name, ...about] : about
  const holds = fact.holds.map(each =>
    isNarrowed(each.left, fact, entities) ? null : resolveComparison(each, entities, context),
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
  const own = rules.filter(rule => [rule.attribute.name, rule.other?.attribute.name].includes(attribute.name))
  const values = own.flatMap(({value}) => (value !== null && /^-?[\d.]+$/.test(value) ? [Number(value)] : []))
  if (values.length > 0) {
    const range = {min: Math.min(...values), max: Math.max(...values), exclusive: false}
    return {...attribute, type: boundedType(attribute.type, range)}
  }
  const [pair] = own.flatMap(({attribute: one, operator, other}) => {
    if (other === null || operator === '<>' || operator === '=') return []
    return one.name === attribute.name ? [other.attribute.type] : [one.type]
  })
  if (!pair || attribute.type.kind !== 'text') return attribute
  return {...attribute, type: pair.kind === 'text' ? {kind: 'decimal'} : pair}
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
