import type {ClauseCoverage, Table} from '@journeywright/schema'
import type {Clause} from '../clauses/clause.js'
import type {Entity} from '../concepts/entity.js'
import type {Fact} from '../facts/fact.js'
import {answersTo} from './answers.js'
import {unknownWords} from './unknown-words.js'

export interface CoverageInput {
  readonly clauses: readonly Clause[]
  readonly facts: readonly Fact[]
  readonly tables: readonly Table[]
  readonly entities: readonly Entity[]
  readonly known: ReadonlySet<string>
}

/** A clause's answer, and the part of its words that is answered, from 0 to 1. */
export interface Coverage extends ClauseCoverage {
  readonly clause: Clause
  readonly share: number
}

/** What became of every clause of the request. */
export function coverClauses(input: CoverageInput): readonly Coverage[] {
  return input.clauses.map(clause => {
    const facts = input.facts.filter(fact => fact.clause === clause.id)
    return {clause, text: clause.text, span: clause.span, ...cover(clause, facts, input)}
  })
}

function cover(
  clause: Clause,
  facts: readonly Fact[],
  {tables, entities, known}: CoverageInput,
): Pick<Coverage, 'status' | 'by' | 'note' | 'share'> {
  const notes = facts.flatMap(fact => (fact.kind === 'non-functional' ? [fact.note] : []))
  const by = answersTo(clause, tables, entities)
  const all = [...by, ...facts.flatMap(fact => (fact.kind === 'convention' ? [`convention: ${fact.text}`] : []))]
  const explained = facts.filter(({kind}) => kind !== 'topic' || by.length > 0).map(({span}) => span)
  const {unknown, count} = unknownWords(clause, explained, known)
  if (all.length === 0 && notes.length > 0) return {status: 'non-functional', by: [], note: notes.join(' '), share: 1}
  if (all.length === 0 && count === 0)
    return {status: 'non-functional', by: [], note: 'It asks for nothing by itself.', share: 1}
  if (all.length === 0) return {status: 'not covered', by: [], note: missing(unknown), share: 0}
  if (unknown.length === 0) return {status: 'covered', by: all, note: notes.join(' '), share: 1}
  const share = 1 - unknown.length / Math.max(count, unknown.length + 1)
  return {status: 'partly', by: all, note: [missing(unknown), ...notes].join(' '), share}
}

function missing(unknown: readonly string[]): string {
  if (unknown.length === 0) return 'No table of the design answers this.'
  return `Nothing in the design answers ${unknown.map(word => `\`${word}\``).join(', ')}.`
}
