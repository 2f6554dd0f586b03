import type {Clause} from '../clauses/clause.js'
import type {Fact} from './fact.js'
import {readHeadingItems} from './heading-items.js'
import {bothSidesShape} from './shapes/both-sides.js'
import {callShape} from './shapes/call.js'
import {hasListShape} from './shapes/has-list.js'
import {identifiedShape} from './shapes/identified.js'
import {labelListShape} from './shapes/label-list.js'
import {relatesShape} from './shapes/relates.js'
import type {Segment, Shape} from './shapes/shape.js'
import {tableHasShape} from './shapes/table-has.js'
import {valueRuleShape} from './shapes/value-rule.js'
import {splitClause} from './split-clause.js'

/** The first shape that reads a segment has it. */
const shapes: readonly Shape[] = [
  callShape,
  tableHasShape,
  bothSidesShape,
  identifiedShape,
  valueRuleShape,
  hasListShape,
  relatesShape,
  labelListShape,
]

/** A thing that is found may make a sentence readable that names another; chains of them are short. */
const most = 4

/**
 * What the sentences of a request state. Read again until it is known which nouns are things; those of `existing` are from
 * the beginning.
 */
export function stateFacts(clauses: readonly Clause[], existing: readonly string[] = []): readonly Fact[] {
  const underHeadings = readHeadingItems(clauses)
  const taken = new Set(underHeadings.map(({clause}) => clause))
  const open = clauses.filter(({id}) => !taken.has(id))
  let known: ReadonlySet<string> = new Set([...existing, ...namesIn(underHeadings)])
  for (let reading = 1; ; reading++) {
    const facts = [...underHeadings, ...readAll(open, known)]
    const named = new Set([...known, ...namesIn(facts)])
    if (reading > 1 && (named.size === known.size || reading === most)) return facts
    known = named
  }
}

function readAll(clauses: readonly Clause[], known: ReadonlySet<string>): readonly Fact[] {
  let subject: string | null = null
  return clauses.flatMap(clause =>
    splitClause(clause, known).flatMap(part => {
      const segment: Segment = {clause, ...part, known, subject}
      for (const shape of shapes) {
        const facts = shape.read(segment)
        const entity = facts.find(fact => fact.kind === 'entity')
        if (entity) subject = entity.entity
        if (facts.length > 0) return facts
      }
      return []
    }),
  )
}

function namesIn(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(
    facts.flatMap(fact => {
      if (fact.kind === 'entity') return [fact.entity]
      return fact.kind === 'relation' ? [fact.from, fact.to] : []
    }),
  )
}
