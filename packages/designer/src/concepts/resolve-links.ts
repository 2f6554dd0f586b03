import type {Assumption} from '@journeywright/schema'
import type {DomainPack} from '../packs/domain-pack.js'
import {plural} from '../words/plural.js'
import {withArticle} from '../words/with-article.js'
import type {Entity, Link} from './entity.js'
import {resolveEntity, targetOf} from './resolve-entity.js'
import {withoutTier} from './select-entities.js'

export interface Resolved {
  readonly entities: readonly Entity[]
  readonly assumptions: readonly Assumption[]
}

/**
 * Every link points to one entity that exists. A required link whose targets are all missing pulls the first one that an
 * installed pack provides, and that is an assumption; an optional one is left out.
 */
export function resolveLinks(given: readonly Entity[], packs: readonly DomainPack[]): Resolved {
  const entities = [...given]
  const assumptions: Assumption[] = []
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index]
    for (const link of entity?.links ?? []) {
      if (!entity || !link.required || link.ifAny || targetOf(link, entities)) continue
      const provided = provide(link, packs, entity.name)
      if (!provided) continue
      entities.push(provided)
      assumptions.push(pulled(entity, link, provided))
    }
  }
  return {entities: entities.map(entity => resolveEntity(entity, entities)), assumptions}
}

function provide(link: Link, packs: readonly DomainPack[], by: string): Entity | null {
  const known = packs.flatMap(pack => pack.entities)
  const isTenant = (name: string) =>
    known.some(each => each.name === name && each.traits.some(({name: trait}) => trait === 'tenant'))
  // Nobody said that there are tenants.
  for (const name of [...link.to.filter(each => !isTenant(each)), ...link.to.filter(isTenant)]) {
    const found = known.find(entity => entity.name === name)
    if (found) return withoutTier(found, [{authority: 'inferred', text: `\`${by}.${link.name}\` needs it.`}])
  }
  return null
}

function pulled(entity: Entity, link: Link, provided: Entity): Assumption {
  const words = (name: string): string => name.replaceAll('_', ' ')
  const those = plural(words(provided.name))
  const holder = `${words(link.name)} of ${withArticle(words(entity.name))}`
  const isRole = link.name !== provided.name
  return {
    id: `entity.${provided.name}`,
    statement: isRole ? `The ${holder} is one of the ${those}, which have a table.` : `There is a table of ${those}.`,
    because: `Every ${words(entity.name)} needs one, and the request does not say what else it could be.`,
    alternatives: link.to.filter(name => name !== provided.name),
    question: isRole ? `Is the ${holder} one of the ${those} of this database?` : `Are ${those} kept in this database?`,
    impact: 2,
  }
}
