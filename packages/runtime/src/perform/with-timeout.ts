import type {Host} from '../host.js'

/** Milliseconds that work has to end after it was told to: more than the five seconds that a command gives its processes. */
const graceMs = 8000

/**
 * Does something within a time. When it's over the work is told to stop; what it says after that doesn't count, and
 * work that never ends is left behind.
 */
export async function withTimeout<T>(
  host: Host,
  ms: number,
  signal: AbortSignal,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T | 'too long'> {
  const inner = new AbortController()
  const stop = (): void => inner.abort()
  signal.addEventListener('abort', stop, {once: true})
  if (signal.aborted) stop()
  const cancels: (() => void)[] = []
  const late = new Promise<'too long'>(resolve => {
    cancels.push(
      host.after(ms, () => {
        stop()
        cancels.push(host.after(graceMs, () => resolve('too long')))
      }),
    )
  })
  const work = task(inner.signal).then((result): T | 'too long' => (isOver(inner, signal) ? 'too long' : result))
  try {
    return await Promise.race([late, work])
  } finally {
    for (const cancel of cancels) cancel()
    signal.removeEventListener('abort', stop)
  }
}

/** Stopped by the time, and not by somebody. */
function isOver(inner: AbortController, signal: AbortSignal): boolean {
  return inner.signal.aborted && !signal.aborted
}
