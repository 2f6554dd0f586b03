import type {Clause} from '../clauses/clause.js'
import type {RelationStatement} from '../controlled/statement.js'
import type {Fact, FactBody} from '../facts/fact.js'
import {readHistorySentence} from './history-sentence.js'

/** Sentences that are about what was: others would take "history of prices" for an attribute. */
export function isHistory({text}: Clause): boolean {
  return readHistorySentence(text) !== null
}

/** A table of what an attribute was and since when, for each that a sentence wants; `stated` says who has the attribute. */
export function stateHistories(clauses: readonly Clause[], stated: readonly Fact[]): readonly Fact[] {
  const things = new Set(stated.flatMap(fact => (fact.kind === 'entity' ? [fact.entity] : [])))
  return clauses.flatMap(clause => {
    const sentence = readHistorySentence(clause.text)
    const owner = sentence && (sentence.owner ?? onlyOwner(sentence.attribute, stated))
    if (!sentence || owner === null) return []
    const {attribute, details} = sentence
    const history = `${owner}_${attribute.startsWith(`${owner}_`) ? attribute.slice(owner.length + 1) : attribute}_history`
    const others = details.filter(name => things.has(name) && name !== owner)
    return [
      entity(owner),
      entity(history),
      ...partOf(history, owner),
      ...others.map(name => linkTo(history, name)),
      attributeOf(history, attribute, false),
      attributeOf(history, 'changed_at', true),
      {kind: 'declaration', statement: {what: 'kind', thing: history, kind: 'history'}} satisfies FactBody,
    ].map((body): Fact => ({...body, rule: 'history', clause: clause.id, span: clause.span, text: clause.text}))
  })
}

function onlyOwner(attribute: string, stated: readonly Fact[]): string | null {
  const owners = new Set(
    stated.flatMap(fact => (fact.kind === 'attribute' && fact.name === attribute ? [fact.entity] : [])),
  )
  const [first] = owners
  return owners.size === 1 && first !== undefined ? first : null
}

function entity(name: string): FactBody {
  return {kind: 'entity', entity: name}
}

function partOf(history: string, owner: string): readonly FactBody[] {
  const one = {from: history, to: owner, min: 1, max: 1, inverseMax: 'many', role: null, verb: 'belong'} as const
  const statement: RelationStatement = {what: 'relation', ...one, isPart: true}
  return [
    {kind: 'relation', ...one},
    {kind: 'declaration', statement},
  ]
}

function linkTo(history: string, name: string): FactBody {
  return {kind: 'relation', from: history, to: name, min: 1, max: 1, inverseMax: 'many', verb: 'refer', role: null}
}

function attributeOf(thing: string, name: string, isInstant: boolean): FactBody {
  const type = isInstant ? ({kind: 'instant'} as const) : null
  return {
    kind: 'attribute',
    entity: thing,
    name,
    type,
    required: true,
    unique: false,
    key: false,
    default: null,
    range: null,
  }
}
