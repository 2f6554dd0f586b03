import type {Clause} from './clauses/clause.js'
import {findClauses} from './clauses/find-clauses.js'
import type {DesignInput} from './design-input.js'
import type {Fact} from './facts/fact.js'
import {findTopics} from './facts/find-topics.js'
import {findWishes} from './facts/find-wishes.js'

/** The request, cut into clauses, with what each of them says. */
export interface Understanding {
  readonly clauses: readonly Clause[]
  readonly facts: readonly Fact[]
}

export function understand({request, packs}: DesignInput): Understanding {
  const clauses = findClauses(request)
  const facts = clauses.flatMap(clause => [...findWishes(clause), ...findTopics(clause, packs)])
  return {clauses, facts}
}
