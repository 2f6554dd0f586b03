import type {Host} from '../host.js'
import {newStop, type Stop} from '../perform/stop.js'

/** What is in flight: each piece of work has a key and can be told to stop. */
export interface Work {
  /** `task` never rejects. */
  launch(key: string, task: (stop: Stop) => Promise<void>): void
  stop(key: string): void
  /** Tells all to stop and waits until they have, at most so many milliseconds. */
  stopAll(graceMs: number): Promise<void>
}

export function newWork(host: Host): Work {
  const running = new Map<string, {readonly stop: Stop; readonly done: Promise<void>}>()
  return {
    launch(key, task) {
      const stop = newStop()
      const done = task(stop).finally(() => running.delete(key))
      running.set(key, {stop, done})
    },
    stop: key => running.get(key)?.stop.ask(),
    async stopAll(graceMs) {
      if (running.size === 0) return
      for (const {stop} of running.values()) stop.ask()
      const inTime = new AbortController()
      const all = Promise.all([...running.values()].map(({done}) => done)).then(() => inTime.abort())
      await Promise.race([all, host.sleep(graceMs, inTime.signal)])
    },
  }
}
