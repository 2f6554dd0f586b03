import {existsSync, readFileSync} from 'node:fs'

const statistics = '/proc/thread-self/schedstat'
const isKnown = existsSync(statistics)

/**
 * Milliseconds that this thread has had of a processor, which on a quiet machine are those of the clock; where the system
 * doesn't say, these.
 */
export function ownMs() {
  return isKnown ? Number(readFileSync(statistics, 'utf8').split(' ')[0]) / 1e6 : performance.now()
}
