import {groupBy} from '@journeywright/schema'
import type {DataRequirement} from '../design-input.js'
import type {Fact} from '../facts/fact.js'
import type {Understanding} from '../understand.js'
import type {Coverage} from './cover-clauses.js'

/** One requirement for every clause that asks for something. */
export function requirementsOf({facts}: Understanding, coverage: readonly Coverage[]): readonly DataRequirement[] {
  const found = groupBy(facts, fact => fact.clause)
  return coverage
    .filter(({status, note}) => status !== 'non-functional' || note !== 'It asks for nothing by itself.')
    .map(({clause, text, span, status, by}, index) => ({
      id: `R${index + 1}`,
      text,
      span,
      saidBy: clause.by,
      kind: status === 'non-functional' ? status : kindOf(found.get(clause.id) ?? [], by),
      status,
      by,
    }))
}

function kindOf(facts: readonly Fact[], by: readonly string[]): DataRequirement['kind'] {
  const has = (...kinds: readonly Fact['kind'][]) => facts.some(({kind}) => kinds.includes(kind))
  if (has('relation')) return 'relationship'
  if (has('value', 'identifier') && !has('attribute')) return 'rule'
  if (has('trait', 'convention', 'classification')) return 'cross-cutting'
  if (has('entity', 'attribute', 'volume') || by.length > 0) return 'entity'
  return has('non-functional') ? 'non-functional' : 'unknown'
}
