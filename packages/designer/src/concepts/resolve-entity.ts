import type {Entity, Link} from './entity.js'
import {findEntity} from './find-entity.js'

/** The first of a link's targets that is there by its own name, else by an alias: where contacts ask, no user does. */
export function targetOf(link: Link, entities: readonly Entity[]): Entity | null {
  for (const name of link.to) {
    const found = entities.find(entity => entity.name === name)
    if (found) return found
  }
  for (const name of link.to) {
    const found = findEntity(name, entities)
    if (found) return found
  }
  return null
}

/**
 * Points every link to one entity. Links that lead nowhere go, and so do the rules that mention them; what is unique with
 * them is unique without.
 */
export function resolveEntity(given: Entity, entities: readonly Entity[]): Entity {
  const entity = renameLinks(given, entities)
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
    exclusions: entity.exclusions.filter(({members}) => isKept(members)),
    checks: entity.checks.filter(({expression}) => !lost.some(name => wordPattern(name).test(expression))),
    dependencies: entity.dependencies.filter(({determinant, dependent}) => isKept([...determinant, ...dependent])),
    key: entity.key && isKept(entity.key.members) ? entity.key : null,
  }
}

/**
 * Where a request calls users customers, a pack's link `user` has the column `customer_id`, and a link `customer` that the
 * request states is the same one. A link to what the pack asks for first
 * is a role, such as the author among users, and keeps its name, unless tenants are told apart by it.
 */
function renameLinks(entity: Entity, entities: readonly Entity[]): Entity {
  const renamed = entity.links.flatMap(link => {
    const target = targetOf(link, entities)
    const isGeneric = target !== null && target.name !== link.name && link.to.includes(link.name)
    const isRole = target !== null && link.to[0] === target.name && !target.traits.some(({name}) => name === 'tenant')
    // A natural key has names of its own.
    return isGeneric && !isRole && target.key === null ? [{link, target}] : []
  })
  return renamed.reduce<Entity>((now, {link, target}) => {
    const stated = now.links.find(other => other.name === target.name)
    const column = stated?.column ?? link.column ?? `${target.name}_id`
    const merged: Link = {...link, column, sources: [...(stated?.sources ?? []), ...link.sources]}
    const checks = now.checks.map(check => ({
      ...check,
      expression: check.expression.replace(wordPattern(`${link.name}_id`), column),
    }))
    const links = now.links.filter(other => other !== stated).map(other => (other === link ? merged : other))
    return {...now, checks, links}
  }, entity)
}

function wordPattern(name: string): RegExp {
  return new RegExp(`\\b${name}\\b`, 'g')
}
