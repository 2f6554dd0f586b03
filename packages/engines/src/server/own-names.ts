import {randomBytes} from 'node:crypto'

/** Names for the scratch databases of one process. */
export interface OwnNames {
  next(): string
  /** A statement. The session that ran it says to every other one that the owner of these names is at work. */
  readonly claim: string
}

const prefix = 'journeywright_scratch_'
/** `JW`, before the 12 hexadecimal digits of an owner: together a positive bigint. */
const mark = '4a57'

export function ownNames(): OwnNames {
  const owner = randomBytes(6).toString('hex')
  let count = 0
  return {
    next: () => `${prefix}${owner}_${++count}`,
    // Shared: a session that was lost may not have ended yet when the next one claims.
    claim: `SELECT pg_advisory_lock_shared(x'${mark}${owner}'::bigint)`,
  }
}

/** SQL: whether `name` is one that only we give. */
export function isOwnName(name: string): string {
  return `${name} ~ '^${prefix}[0-9a-f]{12}_[0-9]+$'`
}

/** SQL: whether a session, of whatever database, claims what is called `name`. Locks of others are not ours to wait for. */
export function isClaimed(name: string): string {
  const key = `('x${mark}' || substr(${name}, ${prefix.length + 1}, 12))::bit(64)::bigint`
  return `EXISTS (SELECT FROM pg_locks l WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
    AND (l.classid::bigint << 32) + l.objid::bigint = ${key})`
}
