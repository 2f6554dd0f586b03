import type {RunEvent} from '@journeywright/runtime'
import {sayDuration} from './say-duration.js'

export type Mark = 'start' | 'passed' | 'warning' | 'failed' | 'waiting' | 'note'

/** An event as a line for people, and what belongs below it. */
export interface EventLine {
  readonly mark: Mark
  readonly text: string
  readonly details: readonly string[]
}

/** Null for events that are worth no line of their own. `titles` maps step ids to their titles. */
export function sayEvent(event: RunEvent, titles: ReadonlyMap<string, string>): EventLine | null {
  const named = (step: string) => `${step} ${titles.get(step) ?? ''}`.trimEnd()
  switch (event.type) {
    case 'run-started':
      return line('note', `${event.cuj} ${event.request === '' ? '' : `"${event.request}" `}(run ${event.runId})`)
    case 'step-started':
      return line('start', named(event.step))
    case 'step-progress':
      return line('start', `${named(event.step)}: ${event.message}`)
    case 'step-retried': {
      const when = `try ${event.attempt} in ${sayDuration(event.afterMs)}`
      return line('warning', `${named(event.step)}: ${event.reason}; ${when}`)
    }
    case 'gate-judged':
      return sayGate(event, named(event.step))
    case 'step-revised':
      return line('warning', `${named(event.step)}: sent back, try ${event.epoch}`, [...new Set(event.feedback)])
    case 'step-passed':
      return line('passed', `${named(event.step)} (${sayDuration(event.ms)})`, event.notes)
    case 'step-failed':
      return line('failed', `${named(event.step)} failed`, event.problems.map(sayShortly))
    case 'step-skipped':
      return line('note', `${named(event.step)} skipped: ${event.reason}`)
    case 'input-needed':
      return line(
        'waiting',
        `${named(event.step)} needs an answer`,
        event.questions.map(({text}) => text),
      )
    case 'run-resumed':
      return line(
        'note',
        `${event.cuj} goes on after ${event.passed} of ${event.steps.length} steps (run ${event.runId})`,
      )
    case 'person-decided':
      return line('note', `${event.decision.type} by ${event.decision.by}`)
    case 'agent-replaced':
      return line('warning', `${named(event.step)}: ${event.to} takes over from ${event.from ?? 'nobody'}`)
    case 'budget-spent':
      return line('waiting', 'the budget is spent')
    case 'criterion-checked':
    case 'run-finished':
      return null
  }
}

type GateJudged = Extract<RunEvent, {type: 'gate-judged'}>

/** A gate that passes is silent unless it gives a score. */
function sayGate({gate, status, score, problems}: GateJudged, step: string): EventLine | null {
  if (status === 'passed' && score === undefined) return null
  const scored = score === undefined ? '' : ` with ${Math.round(score * 100) / 100}`
  return line(status, `${step}: gate ${gate} ${status}${scored}`, problems.map(sayShortly))
}

function sayShortly({message, fix}: {readonly message: string; readonly fix: string}): string {
  return `${message}. ${fix}`
}

function line(mark: Mark, text: string, details: readonly string[] = []): EventLine {
  return {mark, text, details}
}
