import type {Fact, Range} from '../facts/fact.js'
import {claimsOf, type Claim} from './claims-of.js'
import {withoutClaim} from './without-claim.js'

/** Two places of a request that say different things of which one can hold. */
export interface Contradiction {
  /** Such as `order has customer` or `employee.salary`. */
  readonly about: string
  readonly aspect: Claim['aspect']
  /** The one that counts: an answer before the request, the later answer, and the earlier sentence of the request. */
  readonly kept: Fact
  readonly lost: Fact
}

export interface Settled {
  /** Without what doesn't count. */
  readonly facts: readonly Fact[]
  readonly contradictions: readonly Contradiction[]
}

export function settleContradictions(facts: readonly Fact[]): Settled {
  const standing = new Map<string, readonly (readonly [Claim, Fact])[]>()
  const settled = new Map<Fact, Fact | null>()
  const contradictions: Contradiction[] = []
  for (const fact of byAuthority(facts)) {
    for (const claim of claimsOf(fact)) {
      const key = `${claim.aspect} ${claim.about}`
      const others = standing.get(key) ?? []
      const other = others.find(([said]) => disagree(said, claim))
      if (other === undefined) {
        standing.set(key, [...others, [claim, fact]])
        continue
      }
      contradictions.push({about: claim.about, aspect: claim.aspect, kept: other[1], lost: fact})
      const left = settled.get(fact) ?? fact
      settled.set(fact, withoutClaim(left, claim))
    }
  }
  const kept = facts.flatMap(fact => (settled.has(fact) ? (settled.get(fact) ?? []) : [fact]))
  return {facts: kept, contradictions}
}

function byAuthority(facts: readonly Fact[]): readonly Fact[] {
  const isAnswer = ({by}: Fact) => by !== undefined
  return [...facts.filter(isAnswer).toReversed(), ...facts.filter(fact => !isAnswer(fact))]
}

function disagree(one: Claim, other: Claim): boolean {
  if (one.range === null || other.range === null) return one.says !== other.says
  return isOtherBound(one.range, other.range) || isApart(one.range, other.range)
}

function isOtherBound(one: Range, other: Range): boolean {
  const differ = (a: number | null, b: number | null) => a !== null && b !== null && a !== b
  return differ(one.min, other.min) || differ(one.max, other.max)
}

function isApart(one: Range, other: Range): boolean {
  const isAbove = ({min}: Range, {max}: Range) => min !== null && max !== null && min > max
  return isAbove(one, other) || isAbove(other, one)
}
