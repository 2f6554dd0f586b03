import type {Host} from '../host.js'
import type {Stop} from './stop.js'

/** Milliseconds that work has to end after it was told to: more than the five seconds that a command gives its processes. */
const graceMs = 8000

/**
 * Does something within a time. When it's over the work is told to stop; what it says after that doesn't count, and
 * work that never ends is left behind.
 */
export function withTimeout<T>(host: Host, ms: number, stop: Stop, task: () => Promise<T>): Promise<T | 'too long'> {
  return new Promise((resolve, reject) => {
    /** By the time, and not by somebody. */
    let isStopped = false
    let cancel = host.after(ms, () => {
      isStopped = !stop.isAsked
      stop.ask()
      cancel = host.after(graceMs, () => resolve('too long'))
    })
    const end = (settle: () => void): void => {
      cancel()
      settle()
    }
    task().then(
      result => end(() => resolve(isStopped ? 'too long' : result)),
      error => end(() => reject(error)),
    )
  })
}
