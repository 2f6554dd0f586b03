import type {Effect} from '../state/effect.js'
import type {InputEvent} from '../state/input-event.js'
import type {PersonEvent} from '../state/person-event.js'
import {keyOf, type Run} from '../state/run-state.js'
import type {FailedTry, RunHistory} from './run-history.js'
import type {TimedEvent} from './timed-event.js'
import {newTryLog} from './try-log.js'

/** Notes who tried what, and what came of it, at each event of a run. */
export interface HistoryLog {
  note(before: Run, entry: TimedEvent, after: Run, effects: readonly Effect[]): void
  /** What has been noted so far. */
  history(): RunHistory
}

export function newHistoryLog(): HistoryLog {
  const log = newTryLog()
  const failures: FailedTry[] = []
  const decisions: PersonEvent[] = []
  let startedAt: string | null = null
  let endedAt: string | null = null
  return {
    note(before, {at, event}, after, effects) {
      startedAt ??= at
      endedAt = at
      if ('by' in event) decisions.push(event)
      if (effects.some(({type}) => type === 'ignored')) return
      log.note(at, event, effects, after)
      if (canFail(event)) failures.push(...newFailures(before, after, at, event))
    },
    history: () => ({startedAt, endedAt, tries: log.tries(), failures, decisions}),
  }
}

function canFail(event: InputEvent): boolean {
  if (event.type === 'gates-judged') return event.verdicts.some(({status}) => status === 'failed')
  return event.type === 'step-failed' || event.type === 'step-transient' || event.type === 'reopened'
}

function newFailures(before: Run, after: Run, at: string, event: InputEvent): readonly FailedTry[] {
  return [...after.steps.values()].flatMap(({id, failures}) => {
    const state = before.steps.get(id)
    const failure = failures.at(-1)
    if (!state || !failure || failures.length <= state.failures.length) return []
    const {agent, problems} = failure
    return [{step: id, key: keyOf(state), agent, at, problems, gates: refusalsOf(event)}]
  })
}

function refusalsOf(event: InputEvent): FailedTry['gates'] {
  if (event.type !== 'gates-judged') return []
  const step = event.key.slice(0, event.key.lastIndexOf('@'))
  return event.verdicts
    .filter(({status}) => status === 'failed')
    .map(({gate, score}) => ({step, gate, ...(score === undefined ? {} : {score})}))
}
