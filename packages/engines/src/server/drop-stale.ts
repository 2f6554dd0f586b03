import {quoteName} from '@journeywright/schema'
import {SqlRefusal} from '../engine.js'
import type {Admin} from './open-admin.js'
import {isClaimed, isOwnName} from './own-names.js'
import {newSince} from './role-note.js'

/**
 * Drops the scratch databases whose owner was killed, and the roles that a proof had made in them. They are known by their
 * name, by nobody claiming them and by nobody being connected; what another one uses or owns stays, without a word.
 */
export async function dropStale(admin: Admin): Promise<void> {
  try {
    const stale = await admin.query<Stale>(findStale)
    for (const {name} of stale) await admin.execute(`DROP DATABASE IF EXISTS ${quoteName(name)}`)
    // A role that something else depends on by now stays.
    for (const role of new Set(stale.flatMap(newSince))) await admin.execute(`DROP ROLE IF EXISTS ${quoteName(role)}`)
  } catch (error) {
    // A server that doesn't tell what it has can be proved on all the same.
    if (!(error instanceof SqlRefusal)) throw error
  }
}

interface Stale {
  readonly name: string
  /** What is written beside the database. */
  readonly note: string | null
  /** The roles that own something in it, or have rights there. */
  readonly roles: readonly string[]
}

const findStale = `
SELECT d.datname::text AS name, shobj_description(d.oid, 'pg_database') AS note,
  ARRAY(SELECT DISTINCT r.rolname::text FROM pg_shdepend s JOIN pg_roles r ON r.oid = s.refobjid
    WHERE s.dbid = d.oid AND s.refclassid = 'pg_authid'::regclass) AS roles
FROM pg_database d
WHERE ${isOwnName('d.datname')} AND pg_has_role(d.datdba, 'MEMBER')
  AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.datid = d.oid) AND NOT ${isClaimed('d.datname')}
ORDER BY 1`
