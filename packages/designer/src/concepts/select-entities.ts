import type {Source} from '@journeywright/schema'
import {statedBy} from '../facts/stated-by.js'
import type {Clause} from '../clauses/clause.js'
import type {DomainPack, PackEntity} from '../packs/domain-pack.js'
import {findPhrase} from '../words/find-phrase.js'
import type {Entity} from './entity.js'
import type {SelectedPack} from './select-packs.js'

/** An entity of a pack that is in the design, and the pack that it came from. */
export interface PackChoice {
  readonly entity: Entity
  readonly pack: DomainPack
}

/** Core entities of every selected pack, standard ones of those that were asked for, and extras by their phrases. */
export function selectEntities(selected: readonly SelectedPack[], clauses: readonly Clause[]): readonly PackChoice[] {
  return selected.flatMap(({pack, asked, sources}) =>
    pack.entities.flatMap(entity => {
      const reasons = reasonsFor(entity, asked, sources, clauses)
      return reasons === null ? [] : [{pack, entity: withoutTier(entity, reasons)}]
    }),
  )
}

function reasonsFor(
  entity: PackEntity,
  asked: boolean,
  sources: readonly Source[],
  clauses: readonly Clause[],
): readonly Source[] | null {
  if (entity.tier === 'core') return sources
  if (!asked) return null
  if (entity.tier === 'std') return sources
  const found = entity.phrases.flatMap(phrase => statedPhrase(phrase, clauses))
  return found.length === 0 ? null : found
}

function statedPhrase(phrase: string, clauses: readonly Clause[]): readonly Source[] {
  return clauses.flatMap(({tokens, text, span, by}) =>
    findPhrase(phrase, tokens).map(([from, to]): Source => {
      const start = tokens[from]?.start ?? span[0]
      const end = tokens[to - 1]?.end ?? span[1]
      return statedBy(by, text.slice(start - span[0], end - span[0]), [start, end])
    }),
  )
}

/** The same entity with the reasons why it is there before the line that describes it. */
export function withoutTier(entity: PackEntity, reasons: readonly Source[]): Entity {
  const {tier: _tier, phrases: _phrases, ...kept} = entity
  return {...kept, sources: [...reasons, ...entity.sources]}
}
