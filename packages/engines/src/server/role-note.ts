import type {Database} from '../engine.js'

const begin = 'roles of the server before this: '

/**
 * Writes beside a scratch database which roles there were before it. Roles belong to the whole server: whoever finds the
 * database after its owner was killed must know which of them are somebody's.
 */
export async function noteRoles(database: Database, roles: ReadonlySet<string>): Promise<void> {
  const note = `${begin}${JSON.stringify([...roles].filter(role => !isReserved(role)))}`
  const [row] = await database.query<{statement: string}>(
    `SELECT format('COMMENT ON DATABASE %I IS %L', current_database(), $1::text) AS statement`,
    [note],
  )
  if (row) await database.execute(row.statement)
}

/** Of the roles that are in use in a database those that its note doesn't know; none without a note. */
export function newSince({note, roles}: {readonly note: string | null; readonly roles: readonly string[]}) {
  if (!note?.startsWith(begin)) return []
  const kept: unknown = JSON.parse(note.slice(begin.length))
  return Array.isArray(kept) ? roles.filter(role => !kept.includes(role) && !isReserved(role)) : []
}

/** Nobody but the server makes these. */
function isReserved(role: string): boolean {
  return role.startsWith('pg_')
}
