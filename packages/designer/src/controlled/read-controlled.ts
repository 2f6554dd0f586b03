import type {Clause} from '../clauses/clause.js'
import {isReadable} from '../clauses/is-readable.js'
import type {Fact} from '../facts/fact.js'
import {namesOf} from '../facts/names-of.js'
import {factsOf} from './facts-of.js'
import {forms} from './forms/forms.js'
import {readMember} from './items/read-member.js'
import type {Statement} from './statement.js'
import {cursor} from './text/cursor.js'
import {lex} from './text/lex.js'
import {findThings, type Things} from './things.js'

/** What the sentences of the controlled language state, and which clauses they are. */
export interface Controlled {
  readonly facts: readonly Fact[]
  readonly clauses: ReadonlySet<string>
  /** The things that they name. */
  readonly things: readonly string[]
}

/** A list counts only as a whole: when one of its items is not in the language, its heading and the others aren't either. */
export function readControlled(given: readonly Clause[]): Controlled {
  const clauses = given.filter(isReadable)
  const things = findThings(clauses)
  const items = new Map<string, Clause[]>()
  for (const clause of clauses) {
    if (clause.headingId !== null && clause.kind === 'item')
      items.set(clause.headingId, [...(items.get(clause.headingId) ?? []), clause])
  }
  const facts: Fact[] = []
  const taken = new Set<string>()
  for (const clause of clauses) {
    if (taken.has(clause.id)) continue
    const read = readBlock(clause, items.get(clause.id) ?? [], things)
    for (const [each, statements] of read ?? []) {
      taken.add(each.id)
      facts.push(...statements.flatMap(statement => factsOf(statement, each, things)))
    }
  }
  return {facts, clauses: taken, things: [...new Set(facts.flatMap(thingsOf))]}
}

function thingsOf(fact: Fact): readonly string[] {
  if (fact.kind !== 'declaration') return namesOf(fact)
  return 'thing' in fact.statement ? [fact.statement.thing.replaceAll('`', '')] : []
}

type Read = readonly (readonly [Clause, readonly Statement[]])[]

function readBlock(clause: Clause, items: readonly Clause[], things: Things): Read | null {
  const statements = readSentence(clause.text, things)
  const [first] = statements ?? []
  if (statements === null || first === undefined) return null
  if (!clause.text.endsWith(':')) return [[clause, statements]]
  const thing = first.what === 'thing' ? first.thing : null
  if (thing === null || items.length === 0) return null
  const read = items.map(item => [item, readItem(item.text, things, thing)] as const)
  return read.some(([, members]) => members.length === 0) ? null : [[clause, statements], ...read]
}

/** Null: the sentence is not in the language. */
function readSentence(text: string, things: Things): readonly Statement[] | null {
  const lexemes = lex(text)
  if (lexemes === null) return null
  for (const form of forms) {
    const reading = cursor(lexemes)
    const statements = form.read(reading, things)
    if (statements && reading.isAtEnd()) return statements.every(each => isSayable(each, things)) ? statements : null
  }
  return null
}

function readItem(text: string, things: Things, thing: string): readonly Statement[] {
  const reading = cursor(lex(text) ?? [])
  const member = readMember(reading, things, thing)
  return member && reading.isAtEnd() && isSayable(member, things) ? [member] : []
}

/** What only a table has can be said only of a thing whose table is named. */
function isSayable(statement: Statement, things: Things): boolean {
  if (!('thing' in statement) || things.isExact(statement.thing)) return true
  if (statement.what !== 'attribute') return statement.what !== 'reference'
  const {identity, generated, collation, refersTo} = statement
  return identity === null && generated === null && collation === null && (refersTo?.columns ?? null) === null
}
