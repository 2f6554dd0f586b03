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

/** What a wish about all tables needs, whatever the request calls it. */
const crossCutting = ['audit_sink', 'tenant']

/** A longer story than this describes things of its own, however few of its sentences were understood. */
const longestWish = 40

/**
 * Core entities of every selected pack, standard ones of those that were asked for, and extras by their phrases. Of a
 * request that tells a story rather than a wish, those that it names.
 */
export function selectEntities(selected: readonly SelectedPack[], clauses: readonly Clause[]): readonly PackChoice[] {
  const isStory = tellsStory(clauses)
  return selected.flatMap(({pack, asked, sources}) =>
    pack.entities.flatMap(entity => {
      const isOwn = isStory && !entity.traits.some(({name}) => crossCutting.includes(name))
      const reasons = isOwn ? namedBy(entity, clauses) : reasonsFor(entity, asked, sources, clauses)
      return reasons === null ? [] : [{pack, entity: withoutTier(entity, reasons)}]
    }),
  )
}

function tellsStory(clauses: readonly Clause[]): boolean {
  const told = clauses.filter(({kind, by, tokens}) => kind !== 'heading' && by === null && tokens.length > 10)
  return told.reduce((sum, {tokens}) => sum + tokens.length, 0) > longestWish
}

function namedBy(entity: PackEntity, clauses: readonly Clause[]): readonly Source[] | null {
  const found = [entity.name, ...entity.aliases].flatMap(name => statedPhrase(name, clauses))
  return found.length === 0 ? null : found
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
