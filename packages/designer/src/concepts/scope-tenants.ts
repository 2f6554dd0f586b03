import type {Source} from '@journeywright/schema'
import type {Attribute, Entity, Link, TenantScope, UniqueRule} from './entity.js'
import {findEntity} from './find-entity.js'
import type {Tenants} from './find-tenants.js'
import {newLink} from './new-entity.js'
import {ownedByTenants} from './owned-by-tenants.js'

/** Rows of tenants say whose they are, in their keys, too; null tenants, and a request without an entity for them, change nothing. */
export function scopeTenants(entities: readonly Entity[], tenants: Tenants | null): readonly Entity[] {
  const root = tenants && tenantsOf(entities, tenants)
  if (tenants === null || !root) return entities
  const owned = ownedByTenants(entities, root, tenants.shared)
  return entities.map(entity => {
    const scope = {tenant: root.name, link: root.name, sources: tenants.sources}
    if (entity === root) return {...entity, tenancy: {...scope, kind: 'tenant'}}
    if (!owned.has(entity.name)) return entity
    if (hasTrait(entity, 'audit_sink')) return {...entity, tenancy: {...scope, kind: 'trail'}}
    return own(entity, root, tenants.sources)
  })
}

/** An entity that a person knows by several columns can't be the value of one setting. */
function tenantsOf(entities: readonly Entity[], {names}: Tenants): Entity | null {
  const named = names.map(name => findEntity(name, entities)).find(entity => entity !== null)
  const root = named ?? entities.find(entity => hasTrait(entity, 'tenant')) ?? null
  return root?.key && root.key.members.length > 1 ? null : root
}

function own(entity: Entity, root: Entity, sources: readonly Source[]): Entity {
  const found = entity.links.find(({to, required}) => required && to[0] === root.name)
  const link = found ?? tenantLink(entity, root, sources)
  const tenancy: TenantScope = {kind: 'owned', tenant: root.name, link: link.name, sources}
  const isOwn = (member: string) => member === link.name || member === `${link.name}_id`
  const within = (members: readonly string[]) => (members.some(isOwn) ? members : [link.name, ...members])
  const unique = (rule: UniqueRule) =>
    rule.acrossTenants === true ? rule : {...rule, members: within(rule.members), where: filled(entity, rule)}
  return {
    ...entity,
    tenancy,
    links: [link, ...entity.links.filter(each => each !== link).map(each => ({...each, unique: false}))],
    attributes: entity.attributes.map(each => ({...each, unique: each.unique && isSecret(each)})),
    uniques: [...loneUniques(entity, link), ...entity.uniques].map(unique),
    dependencies: entity.dependencies.map(rule => ({...rule, determinant: within(rule.determinant)})),
    key: entity.key && {...entity.key, members: within(entity.key.members)},
    indexes: found
      ? entity.indexes
      : entity.indexes.map(rule => ({...rule, columns: [{name: link.name, order: 'asc'}, ...rule.columns]})),
  }
}

function tenantLink(entity: Entity, root: Entity, sources: readonly Source[]): Link {
  const [one, whose] = [entity.name, root.name].map(name => name.replaceAll('_', ' '))
  return newLink(root.name, [root.name], {
    required: true,
    onDelete: 'restrict',
    comment: `The ${whose} that owns the ${one}; no other sees it.`,
    sources: [...sources, {authority: 'inferred', text: 'Every row of a tenant says whose it is.'}],
  })
}

/** What no two rows share, no two rows of one tenant share. The tenant itself may still have one such row alone. */
function loneUniques({attributes, links}: Entity, owner: Link): readonly UniqueRule[] {
  const alone = [...attributes.filter(each => !isSecret(each)), ...links].filter(({unique}) => unique)
  return alone.map(({name, sources}) => {
    const words = name.replaceAll('_', ' ')
    const reason = name === owner.name ? `At most one for each ${words}.` : `No two of one tenant share one ${words}.`
    return {members: [name], where: null, reason, sources}
  })
}

/** With the tenant beside it, a column that may be empty is unique only where it is filled. */
function filled({attributes, links}: Entity, {members, where}: UniqueRule): string | null {
  const [name, ...others] = members
  if (where !== null || name === undefined || others.length > 0) return where
  if (attributes.some(each => each.name === name && !each.required)) return `${name} IS NOT NULL`
  const link = links.find(each => each.name === name && !each.required)
  return link ? `${link.column ?? `${name}_id`} IS NOT NULL` : null
}

/** A token is looked up before anybody knows whose it is. */
function isSecret({classification}: Attribute): boolean {
  return classification.includes('secret')
}

function hasTrait({traits}: Entity, wanted: string): boolean {
  return traits.some(({name}) => name === wanted)
}
