import type {Clause} from '../clauses/clause.js'
import type {Fact} from '../facts/fact.js'
import {bothSidesShape} from '../facts/shapes/both-sides.js'
import {callShape} from '../facts/shapes/call.js'
import {identifiedShape} from '../facts/shapes/identified.js'
import {labelListShape} from '../facts/shapes/label-list.js'
import type {Segment, Shape} from '../facts/shapes/shape.js'
import {tableHasShape} from '../facts/shapes/table-has.js'
import {valueRuleShape} from '../facts/shapes/value-rule.js'
import {findPhrases} from '../prose/find-phrases.js'
import type {Phrase} from '../prose/phrase.js'
import {readSentenceOf, type Sentence} from '../prose/sentence.js'
import {isOneOf} from './is-one-of.js'
import {actReader} from './act.js'
import {dependReader} from './depend.js'
import {hasReader} from './has.js'
import {keepReader} from './keep.js'
import {passiveReader} from './passive.js'
import {readStatements} from './read-statements.js'
import {recordReader} from './record.js'
import {retag} from './retag.js'
import type {EverydayReader, Heard, Named, Said} from './said.js'
import {sameThing} from './same-thing.js'
import type {Statement} from './statement.js'
import {standReader} from './stand.js'
import {thingOf} from './thing-of.js'

/** What is written as in a specification, or as a rule, is read as such. */
const shapes: readonly Shape[] = [
  callShape,
  tableHasShape,
  identifiedShape,
  bothSidesShape,
  valueRuleShape,
  labelListShape,
]

/** The first that reads a statement has it. */
const readers: readonly EverydayReader[] = [
  recordReader,
  keepReader,
  hasReader,
  dependReader,
  passiveReader,
  standReader,
  actReader,
]

/** What the sentences of a request say that is written as one writes to a person. */
export function readEveryday(clauses: readonly Clause[], known: ReadonlySet<string>): readonly Fact[] {
  let before: Statement | null = null
  return clauses.flatMap(clause => {
    const segment: Segment = {clause, text: clause.text, start: clause.span[0], known, subject: null}
    for (const shape of shapes) {
      const facts = shape.read({...segment, text: clause.text.replace(/[.;]\s*$/, '')})
      if (facts.length > 0) return facts
    }
    const statements = readStatements(taggedSentence(clause, known), before)
    before = statements.at(-1) ?? before
    return readInTurn(segment, statements)
  })
}

function taggedSentence(clause: Clause, known: ReadonlySet<string>): Sentence {
  const tokens = retag(readSentenceOf(clause).tokens, known)
  return {clause, tokens, phrases: findPhrases(tokens)}
}

function readInTurn(segment: Segment, statements: readonly Statement[]): readonly Fact[] {
  const facts: Fact[] = []
  let event: string | null = null
  let last: string | null = null
  let context: readonly string[] = []
  for (const statement of statements) {
    const said: Said = {...saidIn(segment, statement), event, last, context}
    const heard = firstHeard(said)
    facts.push(...(heard?.facts ?? []))
    event = heard?.event ?? event
    last = said.objects.at(-1)?.name ?? last
    if (statement.isCondition) context = conditionOf(said)
  }
  return facts
}

function firstHeard(said: Said): Heard | null {
  for (const reader of readers) {
    const heard = reader.read(said)
    if (heard !== null) return heard
  }
  return null
}

function saidIn(segment: Segment, statement: Statement): Said {
  const named = (phrase: Phrase): Named => {
    const own = thingOf(phrase)
    const name = own === null ? null : (sameThing(own, segment.known) ?? own)
    return {phrase, name, isKnown: name !== null && (segment.known.has(name) || isOneOf(statement.sentence, phrase))}
  }
  return {
    statement,
    segment,
    subjects: statement.subjects.map(named),
    objects: statement.objects.map(named),
    around: statement.around.map(({phrase, preposition}) => ({...named(phrase), preposition})),
    event: null,
    last: null,
    context: [],
  }
}

/** What it is done to, or who does it. */
function conditionOf({subjects, objects, around}: Said): readonly string[] {
  const known = (all: readonly Named[]) => all.flatMap(({name, isKnown}) => (isKnown && name !== null ? [name] : []))
  const done = known([...objects, ...around])
  return done.length > 0 ? done : known(subjects)
}
