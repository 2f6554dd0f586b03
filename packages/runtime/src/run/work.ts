import type {Host} from '../host.js'

/** What is in flight: each piece of work has a key and can be told to stop. */
export interface Work {
  /** `task` never rejects. */
  launch(key: string, task: (signal: AbortSignal) => Promise<void>): void
  stop(key: string): void
  /** Tells all to stop and waits until they have, at most so many milliseconds. */
  stopAll(graceMs: number): Promise<void>
}

export function newWork(host: Host): Work {
  const running = new Map<string, {readonly controller: AbortController; readonly done: Promise<void>}>()
  return {
    launch(key, task) {
      const controller = new AbortController()
      const done = task(controller.signal).finally(() => running.delete(key))
      running.set(key, {controller, done})
    },
    stop: key => running.get(key)?.controller.abort(),
    async stopAll(graceMs) {
      if (running.size === 0) return
      for (const {controller} of running.values()) controller.abort()
      const inTime = new AbortController()
      const all = Promise.all([...running.values()].map(({done}) => done)).then(() => inTime.abort())
      await Promise.race([all, host.sleep(graceMs, inTime.signal)])
    },
  }
}
