import type {Assumption} from '@journeywright/schema'
import type {DomainPack} from '../packs/domain-pack.js'
import type {Entity, Link} from './entity.js'
import {findEntity} from './find-entity.js'
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

function targetOf(link: Link, entities: readonly Entity[]): Entity | null {
  for (const name of link.to) {
    const found = findEntity(name, entities)
    if (found) return found
  }
  return null
}

function provide(link: Link, packs: readonly DomainPack[], by: string): Entity | null {
  for (const name of link.to) {
    const found = packs.flatMap(pack => pack.entities).find(entity => entity.name === name)
    if (found) return withoutTier(found, [{authority: 'inferred', text: `\`${by}.${link.name}\` needs it.`}])
  }
  return null
}

function pulled(entity: Entity, link: Link, provided: Entity): Assumption {
  const noun = provided.name.replaceAll('_', ' ')
  return {
    id: `entity.${provided.name}`,
    statement: `There is a table of each ${noun}.`,
    because: `Every ${entity.name.replaceAll('_', ' ')} needs one, and the request does not say what else it could be.`,
    alternatives: link.to.filter(name => name !== provided.name),
    question: `Is a ${noun} kept in this database?`,
    impact: 2,
  }
}

/** Links that lead nowhere go, and so do the rules that mention them; what is unique with them is unique without. */
function resolveEntity(entity: Entity, entities: readonly Entity[]): Entity {
  const links = entity.links.flatMap(link => {
    const target = targetOf(link, entities)
    return target ? [{...link, to: [target.name]}] : []
  })
  const lost = entity.links
    .filter(link => !links.some(({name}) => name === link.name))
    .flatMap(({name}) => [name, `${name}_id`])
  const isKept = (members: readonly string[]) => !members.some(member => lost.includes(member))
  return {
    ...entity,
    links,
    uniques: entity.uniques.flatMap(rule => {
      const members = rule.members.filter(member => !lost.includes(member))
      return members.length === 0 ? [] : [{...rule, members}]
    }),
    indexes: entity.indexes.filter(({columns}) => isKept(columns.map(({name}) => name))),
    checks: entity.checks.filter(({expression}) => !lost.some(name => new RegExp(`\\b${name}\\b`).test(expression))),
    dependencies: entity.dependencies.filter(({determinant, dependent}) => isKept([...determinant, ...dependent])),
    key: entity.key && isKept(entity.key.members) ? entity.key : null,
  }
}
