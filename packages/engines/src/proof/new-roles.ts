import {quoteName} from '@journeywright/schema'
import type {Database} from '../engine.js'

/** Every role of the server. */
export async function readRoles(database: Database): Promise<ReadonlySet<string>> {
  const found = await database.query<{name: string}>('SELECT rolname::text AS name FROM pg_roles')
  return new Set(found.map(({name}) => name))
}

/** Drops the roles that a text speaks of and that were not there before, so that a proof leaves a server as it found it. */
export async function dropNewRoles(database: Database, kept: ReadonlySet<string>, text: string): Promise<void> {
  await database.execute('ROLLBACK')
  await database.execute('RESET SESSION AUTHORIZATION')
  for (const name of await readRoles(database)) {
    if (kept.has(name) || !text.includes(name)) continue
    const role = quoteName(name)
    // One that something outside depends on by now stays as it is.
    await database.execute(`DROP OWNED BY ${role}`)
    await database.execute(`DROP ROLE IF EXISTS ${role}`)
  }
}
