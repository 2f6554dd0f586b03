import {groupBy} from '@journeywright/schema'
import {entityName} from '../words/snake-name.js'
import type {Entity} from './entity.js'

const roles = new Set(
  'applicant approver assigned_to assignee author created_by creator editor handler leader manager operator organizer owner poster recipient receiver reporter requester reviewer sender submitter supervisor updated_by uploader'.split(
    ' ',
  ),
)
const people = ['user', 'employee', 'person', 'staff']

/** Finds the entity that a name means, in whatever the design holds; null for none. */
export type Find = (name: string) => string | null

/** What a person is to something, rather than a thing of its own. */
export function isRole(name: string): boolean {
  return roles.has(entityName(name))
}

/**
 * Finds by name, alias, or role: an owner is a user where there are users and no owners. Customers, members and the like
 * are people of one kind, so that who owns or wrote something need not be one of them.
 */
export function makeFind(entities: readonly Entity[]): Find {
  const named = new Set(entities.map(({name}) => name))
  const aliased = entities.flatMap(({name, aliases}) => aliases.map(alias => ({name, alias: entityName(alias)})))
  const byAlias = groupBy(aliased, ({alias}) => alias)
  const find = (name: string): string | null => {
    const wanted = entityName(name)
    return named.has(wanted) ? wanted : (byAlias.get(wanted)?.[0]?.name ?? null)
  }
  return name => {
    const found = find(name)
    if (found !== null || !isRole(name)) return found
    return people.map(find).find(someone => someone !== null) ?? null
  }
}
