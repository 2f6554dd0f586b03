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

/** What the sentences of a request state. Read twice: the second time it is known which nouns are things. */
export function stateFacts(clauses: readonly Clause[]): readonly Fact[] {
  const underHeadings = readHeadingItems(clauses)
  const taken = new Set(underHeadings.map(({clause}) => clause))
  const open = clauses.filter(({id}) => !taken.has(id))
  const first = readAll(open, namesIn(underHeadings))
  const second = readAll(open, namesIn([...underHeadings, ...first]))
  return [...underHeadings, ...second]
}

function readAll(clauses: readonly Clause[], known: ReadonlySet<string>): readonly Fact[] {
  let subject: string | null = null
  return clauses.flatMap(clause =>
    split(clause).flatMap(part => {
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

/** "… and each course has …" begins a sentence of its own. */
function split(clause: Clause): readonly {readonly text: string; readonly start: number}[] {
  const parts: {text: string; start: number}[] = []
  let from = 0
  for (const match of clause.text.matchAll(
    /[,;]?\s+(?:and|but|while|whereas)\s+(?=(?:each|every)\s)|;\s+|,\s+(?=(?:each|every)\s(?!of|with))/gi,
  )) {
    parts.push({text: clause.text.slice(from, match.index), start: clause.span[0] + from})
    from = match.index + match[0].length
  }
  parts.push({text: clause.text.slice(from).replace(/[.]\s*$/, ''), start: clause.span[0] + from})
  return parts.filter(({text}) => /\p{L}/u.test(text))
}

function namesIn(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(
    facts.flatMap(fact => {
      if (fact.kind === 'entity') return [fact.entity]
      return fact.kind === 'relation' ? [fact.from, fact.to] : []
    }),
  )
}
