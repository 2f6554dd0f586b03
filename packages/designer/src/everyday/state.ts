import {factsOfItem} from '../facts/facts-of-item.js'
import type {Fact, FactBody, RelationFact} from '../facts/fact.js'
import {factAt} from '../facts/shapes/shape.js'
import {itemOf} from '../prose/item-text.js'
import {readList} from '../prose/read-list.js'
import type {Named, Said} from './said.js'

/** A fact about the whole statement. */
export function state({segment, statement}: Said, body: FactBody): Fact {
  const {tokens} = statement.sentence
  const first = Math.min(statement.from, ...statement.subjects.map(({from}) => from))
  const from = tokens[first]?.start ?? 0
  const to = tokens[statement.end - 1]?.end ?? segment.text.length
  return factAt(segment, 'everyday', from, Math.max(from, to), body)
}

export function stateThing({segment, statement}: Said, {phrase, name}: Named): readonly Fact[] {
  if (name === null) return []
  const {tokens} = statement.sentence
  const [from, to] = [tokens[phrase.from]?.start ?? 0, tokens[phrase.to - 1]?.end ?? 0]
  return [factAt(segment, 'everyday', from, to, {kind: 'entity', entity: name})]
}

/** Each `from` has one `to`. */
export function oneOf(said: Said, from: string, to: string | null, rest: Partial<RelationFact> = {}): readonly Fact[] {
  if (to === null || from === to) return []
  return [
    state(said, {
      kind: 'relation',
      from,
      to,
      min: said.statement.isPossible ? 0 : 1,
      max: 1,
      inverseMax: 'many',
      verb: 'refers',
      role: null,
      ...rest,
    }),
  ]
}

/** A thing of its own that refers to each of the others. */
export function between(said: Said, name: string, others: readonly (string | null)[]): readonly Fact[] {
  const links = [...new Set(others)].flatMap(other => oneOf(said, name, other, {min: 1}))
  return links.length === 0 ? [] : [state(said, {kind: 'entity', entity: name}), ...links]
}

/** The attributes in a list that begins at a token. */
export function stateList(said: Said, entity: string, from: number, to = said.statement.end): readonly Fact[] {
  const {segment, statement} = said
  const {tokens} = statement.sentence
  return readList(tokens, from, to).items.flatMap(listed => {
    const inside = listed.words.findIndex(({lower}) => lower === 'of')
    const kept = inside > 0 ? listed.words.at(-1) : undefined
    if (kept !== undefined && kept.lower !== kept.lemma && segment.known.has(kept.lemma))
      return [
        state(said, {
          kind: 'relation',
          from: entity,
          to: kept.lemma,
          min: 0,
          max: 'many',
          inverseMax: 'many',
          verb: 'has',
          role: null,
        }),
      ]
    const item = itemOf(statement.sentence, listed)
    const isOptional = statement.isPossible
    return item === null ? [] : factsOfItem(segment, 'everyday-list', {entity, isOptional, verb: 'has'}, item)
  })
}
