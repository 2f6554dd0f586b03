import type {RunEvent} from '@journeywright/runtime'

/** Remembers what the beginning of a run calls its steps; later events have their ids only. */
export function stepTitles(): {readonly map: ReadonlyMap<string, string>; learn(event: RunEvent): void} {
  const map = new Map<string, string>()
  return {
    map,
    learn(event) {
      if (event.type !== 'run-started' && event.type !== 'run-resumed') return
      for (const {id, title} of event.steps) map.set(id, title)
    },
  }
}
