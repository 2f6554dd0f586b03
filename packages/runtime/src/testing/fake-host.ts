import {nodeHost, type Host} from '../host.js'

export interface FakeHost extends Host {
  /** The waits that were asked for, in milliseconds. None was waited for. */
  readonly waits: readonly number[]
}

/**
 * This machine's disk with a clock of its own: it begins at the given instant, and only waiting moves it. Nobody waits.
 * `changes` replaces what a test wants to break, such as `writeFile`.
 */
export function fakeHost(start = '2026-01-02T03:04:05.000Z', changes: Partial<Host> = {}): FakeHost {
  const waits: number[] = []
  let passed = 0
  const begin = new Date(start).getTime()
  return {
    ...nodeHost({}),
    now: () => new Date(begin + passed),
    elapsed: () => passed,
    async sleep(ms, signal) {
      if (signal.aborted) return
      waits.push(ms)
      passed += ms
      await new Promise(resolve => setImmediate(resolve))
    },
    after: () => () => undefined,
    ...changes,
    waits,
  }
}
