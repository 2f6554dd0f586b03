import type {Clause} from '../clauses/clause.js'
import {isEveryday} from '../everyday/is-everyday.js'
import {readEveryday} from '../everyday/read-everyday.js'
import {readLists} from '../prose/read-lists.js'
import {isTold} from '../prose/told/is-told.js'
import {nothingTold, readTold} from '../prose/told/read-told.js'
import {dropWholes} from './drop-wholes.js'
import type {Fact} from './fact.js'
import {readHeadingItems} from './heading-items.js'
import {bothSidesShape} from './shapes/both-sides.js'
import {callShape} from './shapes/call.js'
import {hasListShape} from './shapes/has-list.js'
import {identifiedShape} from './shapes/identified.js'
import {labelListShape} from './shapes/label-list.js'
import {notUniqueShape} from './shapes/not-unique.js'
import {relatesShape} from './shapes/relates.js'
import type {Segment, Shape} from './shapes/shape.js'
import {tableHasShape} from './shapes/table-has.js'
import {valueRuleShape} from './shapes/value-rule.js'
import {splitClause, type ClausePart} from './split-clause.js'
import {stateLists} from './state-lists.js'

/** Tables and columns as they are written in specifications; a clause with one of these is read by shapes only. */
const specifications: readonly Shape[] = [callShape, tableHasShape, identifiedShape]

/** The first shape that reads a segment has it. */
const shapes: readonly Shape[] = [
  ...specifications,
  bothSidesShape,
  notUniqueShape,
  valueRuleShape,
  hasListShape,
  relatesShape,
  labelListShape,
]

/** What nothing has is no list of what there is. */
const denies = /^\s*(?:no|none|neither|nobody)\s/i

/** A thing that is found may make a sentence readable that names another; chains of them are short. */
const most = 4

/**
 * What the sentences of a request state. Read again until it is known which nouns are things; those of `existing` are from
 * the beginning. What rules of `without` say is left out of every reading.
 */
export function stateFacts(
  clauses: readonly Clause[],
  existing: readonly string[] = [],
  without: ReadonlySet<string> = new Set(),
): readonly Fact[] {
  const underHeadings = readHeadingItems(clauses)
  const taken = new Set(underHeadings.map(({clause}) => clause))
  const open = clauses.filter(({id}) => !taken.has(id))
  const read = isTold(open) ? readStory : isEveryday(open) ? readEveryday : readAll
  let known: ReadonlySet<string> = new Set([...existing, ...namesIn(underHeadings)])
  for (let reading = 1; ; reading++) {
    const facts = [...underHeadings, ...read(open, known)].filter(({rule}) => !without.has(rule))
    const named = new Set([...known, ...namesIn(facts)])
    if (reading > 1 && (named.size === known.size || reading === most))
      return dropWholes(read === readEveryday ? unlessBare(facts) : facts, clauses)
    known = named
  }
}

/** "I want to keep track of hives": of what is only named nothing is known, and it is asked about. */
function unlessBare(facts: readonly Fact[]): readonly Fact[] {
  return facts.some(({kind}) => kind === 'attribute' || kind === 'relation') ? facts : []
}

function readAll(clauses: readonly Clause[], known: ReadonlySet<string>): readonly Fact[] {
  let subject: string | null = null
  const lists = readLists(clauses, known)
  return clauses.flatMap(clause => {
    const parts = splitClause(clause, known)
    const isSpecified = parts.some(part => specifications.some(shape => shape.read(segmentOf(clause, part)).length > 0))
    const listed = isSpecified || denies.test(clause.text) ? [] : stateLists(clause, lists.get(clause.id) ?? [], known)
    subject = subjectOf(listed) ?? subject
    const said = parts.flatMap(part => {
      if (listed.some(fact => isIn(fact, part))) return []
      for (const shape of shapes) {
        const facts = shape.read({...segmentOf(clause, part), known, subject})
        subject = subjectOf(facts) ?? subject
        if (facts.length > 0) return facts
      }
      return []
    })
    return [...listed, ...said]
  })
}

function readStory(clauses: readonly Clause[], known: ReadonlySet<string>): readonly Fact[] {
  let told = nothingTold
  return clauses.flatMap(clause => {
    const {facts, state} = readTold(clause, known, told)
    told = state
    return facts
  })
}

function segmentOf(clause: Clause, part: ClausePart): Segment {
  return {clause, ...part, known: new Set(), subject: null}
}

function subjectOf(facts: readonly Fact[]): string | null {
  return facts.findLast(fact => fact.kind === 'entity')?.entity ?? null
}

/** A part of which a list has been read; what is blank in it belongs to another part. */
function isIn({kind, span: [from]}: Fact, {text, start}: ClausePart): boolean {
  return kind !== 'entity' && from >= start && (text[from - start] ?? ' ') !== ' '
}

function namesIn(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(
    facts.flatMap(fact => {
      if (fact.kind === 'entity') return [fact.entity]
      return fact.kind === 'relation' ? [fact.from, fact.to] : []
    }),
  )
}
