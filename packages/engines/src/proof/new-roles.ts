import {quoteName, type SchemaModel} from '@journeywright/schema'
import type {Database} from '../engine.js'

/** Which of a model's roles the server has already. Roles belong to the whole server, not to a scratch database. */
export async function readRoles(database: Database, {roles}: SchemaModel): Promise<ReadonlySet<string>> {
  if (roles.length === 0) return new Set()
  const names = roles.map(({name}) => name)
  const found = await database.query<{name: string}>('SELECT rolname AS name FROM pg_roles WHERE rolname = ANY ($1)', [
    names,
  ])
  return new Set(found.map(({name}) => name))
}

/** Drops the roles that came with a migration, so that a proof leaves a server as it found it. */
export async function dropNewRoles(database: Database, model: SchemaModel, kept: ReadonlySet<string>): Promise<void> {
  for (const {name} of model.roles.filter(role => !kept.has(role.name))) {
    const role = quoteName(name)
    // One that never came, or that something outside depends on by now, stays as it is.
    await database.execute(`DROP OWNED BY ${role}`)
    await database.execute(`DROP ROLE IF EXISTS ${role}`)
  }
}
