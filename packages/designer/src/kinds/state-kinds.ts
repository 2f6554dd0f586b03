import type {Clause} from '../clauses/clause.js'
import type {RelationStatement} from '../controlled/statement.js'
import type {Fact, FactBody} from '../facts/fact.js'
import {isWhole} from '../prose/generic-words.js'
import {entityName} from '../words/snake-name.js'
import {readKindSentence, type KindSentence} from './kind-sentence.js'

export interface Kinds {
  readonly facts: readonly Fact[]
  /** What is left for others to read: "A truck is a vehicle with a payload" without the vehicle. */
  readonly clauses: readonly Clause[]
  readonly things: readonly string[]
}

type Said = readonly [Clause, KindSentence]

/**
 * Things that are kinds of others. Three ways to keep them, by what else is said: with attributes of its own, a kind has a
 * table with the key of the general one; without any, it is a value in that one's table; and where nothing is said of the
 * general one, each kind stands on its own. `all`: with clauses that others have read.
 */
export function stateKinds(clauses: readonly Clause[], all: readonly Clause[]): Kinds {
  const described = describedIn(all)
  const read = clauses.flatMap((clause): readonly Said[] => {
    const sentence = readKindSentence(clause.text)
    return sentence ? [[clause, sentence]] : []
  })
  const said = read.filter(([, {general, kinds, own}]) => {
    const isKnown = described.has(general) || kinds.every(kind => described.has(kind))
    return isKnown && !isWhole(general) && !kinds.some(isWhole) && (own === null || described.has(general))
  })
  if (said.length === 0) return {facts: [], clauses, things: []}
  const owned = new Set([...described, ...said.flatMap(([, {kinds, own}]) => (own === null ? [] : kinds))])
  const taken = new Map(said.map(([{id}, {own}]) => [id, own]))
  const left = clauses.flatMap(clause => {
    const own = taken.get(clause.id)
    if (own === undefined) return [clause]
    return own === null ? [] : [{...clause, text: own}]
  })
  const generals = new Set(said.map(([, {general}]) => general))
  const facts = [...generals].flatMap(general => {
    const about = said.filter(([, sentence]) => sentence.general === general)
    return factsOf(general, about, {
      owned,
      isMeant:
        described.has(general) ||
        isNamed(
          general,
          all.filter(({id}) => !taken.has(id)),
        ),
    })
  })
  return {
    facts,
    clauses: left,
    things: [...generals, ...said.flatMap(([, {kinds}]) => kinds.filter(kind => owned.has(kind)))],
  }
}

interface Around {
  readonly owned: ReadonlySet<string>
  readonly isMeant: boolean
}

function factsOf(general: string, said: readonly Said[], {owned, isMeant}: Around): readonly Fact[] {
  const kinds = [...new Set(said.flatMap(([, sentence]) => sentence.kinds))]
  const first = said[0]?.[0]
  if (!first) return []
  const own = said.flatMap(([clause, sentence]) =>
    sentence.kinds
      .filter(kind => owned.has(kind))
      .flatMap(kind => (isMeant ? withKeyOf(kind, general) : [entity(kind)]).map(body => fact(clause, body))),
  )
  const isValue = isMeant && kinds.some(kind => !owned.has(kind))
  const values = kinds.map(kind => kind.replaceAll('_', ' '))
  return isValue ? [...own, fact(first, entity(general)), fact(first, kindOf(general, values))] : own
}

function entity(name: string): FactBody {
  return {kind: 'entity', entity: name}
}

function withKeyOf(kind: string, general: string): readonly FactBody[] {
  const one = {from: kind, to: general, min: 1, max: 1, inverseMax: 1, role: null, verb: 'belong'} as const
  const statement: RelationStatement = {what: 'relation', ...one, isPart: true}
  return [
    entity(general),
    entity(kind),
    {kind: 'relation', ...one},
    {kind: 'identifier', entity: kind, attributes: [general], primary: true},
    {kind: 'declaration', statement},
  ]
}

function kindOf(general: string, values: readonly string[]): FactBody {
  return {
    kind: 'attribute',
    entity: general,
    name: 'kind',
    type: {kind: 'enum', name: null, values},
    required: true,
    unique: false,
    key: false,
    default: null,
    range: null,
  }
}

function fact({id, span, text}: Clause, body: FactBody): Fact {
  return {...body, rule: 'kind-of', clause: id, span, text}
}

/** Of these, sentences say what they have. */
function describedIn(clauses: readonly Clause[]): ReadonlySet<string> {
  const has =
    /^(?:(?:an?|each|every|the|all)\s+)?([a-z][a-z-]*(?: [a-z][a-z-]*){0,2}?)\s+(?:also\s+)?(?:has|have|includes?|contains?|keeps?|records?)\s/i
  return new Set(clauses.flatMap(({text}) => has.exec(text)?.[1] ?? []).map(entityName))
}

function isNamed(general: string, clauses: readonly Clause[]): boolean {
  const last = general.split('_').at(-1)
  return clauses.some(({tokens}) => tokens.some(({lemma}) => lemma === last))
}
