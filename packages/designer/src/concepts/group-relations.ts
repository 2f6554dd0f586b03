import {groupBy} from '@journeywright/schema'
import type {Fact, RelationFact} from '../facts/fact.js'
import {isGeneralVerb} from '../facts/shapes/general-verbs.js'
import {manySidedVerbs, roleOf} from '../facts/shapes/verbs.js'
import {isPerson} from '../references/is-person.js'
import {eventNoun} from '../relations/event-noun.js'
import type {Find} from './make-find.js'

export type Relation = RelationFact & Fact

/** What the request says of one relation, from one side or from both. */
export interface RelationGroup {
  readonly relations: readonly Relation[]
  /** What the one is to the other, such as `manager`; null: nothing but its kind. */
  readonly role: string | null
  /** How many other relations there are between the two. */
  readonly rank: number
}

/**
 * Sentences about the same two things tell of one relation when they have the same verb, when one of them has a general
 * one, or when they are its two sides: many here and one there,
 * or many and many in one sentence. Otherwise there are several relations.
 */
export function groupRelations(facts: readonly Fact[], find: Find): readonly RelationGroup[] {
  const events = groupBy(
    facts.filter(fact => fact.kind === 'event'),
    ({clause}) => clause,
  )
  const groups: {pair: string; role: string | null; relations: Relation[]}[] = []
  const ofPairs = new Map<string, typeof groups>()
  for (const fact of facts) {
    if (fact.kind !== 'relation' || isEventOf(fact, events.get(fact.clause) ?? [])) continue
    const relation = {...fact, from: find(fact.from) ?? fact.from, to: find(fact.to) ?? fact.to}
    if (relation.from === relation.to && !isAmongThem(relation)) continue
    const pair = [relation.from, relation.to].toSorted().join(' ')
    const role = roleIn(relation)
    const ofPair = ofPairs.get(pair) ?? []
    const same = ofPair.find(group => group.role === role && (role !== null || isSame(group.relations, relation)))
    if (same) same.relations.push(relation)
    else {
      const group = {pair, role, relations: [relation]}
      groups.push(group)
      ofPairs.set(pair, [...ofPair, group])
    }
  }
  return groups.map(group => {
    const ofPair = ofPairs.get(group.pair) ?? []
    const before = ofPair.slice(0, ofPair.indexOf(group))
    return {role: group.role, relations: group.relations, rank: before.filter(({role}) => role === null).length}
  })
}

type Event = Extract<Fact, {kind: 'event'}>

/** "Users comment on posts": each time is a row of its own, and no post is the user's because of it. */
function isEventOf({verb, from, to}: Relation, ofClause: readonly Event[]): boolean {
  if (ofClause.length === 0 || manySidedVerbs.has(verb)) return false
  const noun = eventNoun(verb)
  return ofClause.some(
    ({entity, participants}) => entity === noun && participants.includes(from) && participants.includes(to),
  )
}

/** Of one row to another of its kind, and not of a thing that a sentence names twice. */
function isAmongThem({role, text}: Relation): boolean {
  return role !== null || /\b(?:another|other|others|parent|child|children|superior|same|sub\w*)\b/i.test(text)
}

/** A role is said, or made of the verb where one has it: a department has one manager, and many who work there. */
function roleIn({from, to, role, verb, agent}: Relation): string | null {
  if (role !== null || agent === undefined) return role
  const doer = agent === 'from' ? from : to
  const made = roleOf(verb)
  // A report can't be a manager, and a property manager need not be told that it is one.
  return made !== null && isPerson(doer) && !doer.endsWith(`_${made}`) ? made : null
}

function isSame(group: readonly Relation[], relation: Relation): boolean {
  const isGeneral = ({verb}: Relation) => isGeneralVerb(verb)
  const areGeneral = group.every(isGeneral)
  if (areGeneral && isGeneral(relation)) return true
  // "Has one" beside "works in one" may be about somebody else: together they would make it one to one.
  if (areGeneral || isGeneral(relation)) return !group.some(other => isOneOfEach(other, relation))
  return group.some(({verb}) => verb === relation.verb) || group.every(other => isOtherSide(other, relation))
}

function isOtherSide(one: Relation, other: Relation): boolean {
  if (one.from !== other.to || one.from === one.to) return false
  return one.max !== other.max || (one.max === 'many' && one.clause === other.clause)
}

function isOneOfEach(one: Relation, other: Relation): boolean {
  return one.from === other.to && one.to === other.from && one.max === 1 && other.max === 1
}
