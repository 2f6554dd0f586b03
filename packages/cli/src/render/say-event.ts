import type {RunEvent} from '@journeywright/runtime'
import {sayDecision} from './say-decision.js'
import {sayDuration} from './say-duration.js'

export type Mark = 'start' | 'passed' | 'warning' | 'failed' | 'waiting' | 'note'

/** An event as a line for people, and what belongs below it. */
export interface EventLine {
  readonly mark: Mark
  readonly text: string
  /** The line below its step: without the step's name, which would be there twice. */
  readonly short: string
  readonly details: readonly string[]
}

/** Null for events that are worth no line of their own. `titles` maps step ids to their titles. */
export function sayEvent(event: RunEvent, titles: ReadonlyMap<string, string>): EventLine | null {
  const named = (step: string) => `${step} ${titles.get(step) ?? ''}`.trimEnd()
  switch (event.type) {
    case 'run-started':
      return line('note', `${event.cuj} ${event.request === '' ? '' : `"${event.request}" `}(run ${event.runId})`)
    case 'run-resumed': {
      const {cuj, passed, steps, runId} = event
      return line('note', `${cuj} goes on: ${passed} of ${steps.length} steps stand (run ${runId})`)
    }
    case 'step-started':
      return line('start', named(event.step))
    case 'step-progress':
      return below('start', named(event.step), event.message)
    case 'step-retried': {
      const when = `try ${event.attempt} in ${sayDuration(event.afterMs)}`
      return below('warning', named(event.step), `${event.reason}; ${when}`)
    }
    case 'gate-judged':
      return sayGate(event, named(event.step))
    case 'step-revised':
      return below('warning', named(event.step), sayRevised(event.try), [...new Set(event.feedback)])
    case 'agent-replaced': {
      const from = event.from === null ? '' : ` from ${event.from}`
      return below('warning', named(event.step), `${event.to} takes over${from}`)
    }
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
    case 'person-decided': {
      const {text, details} = sayDecision(event.decision, named)
      return line('note', text, details)
    }
    case 'budget-spent':
      return line('waiting', sayBudget(event))
    case 'criterion-checked':
    case 'run-finished':
      return null
  }
}

/** A rejection costs no try, and the next agent begins with its first. */
function sayRevised(next: number): string {
  return next === 1 ? 'sent back' : `sent back, try ${next}`
}

type GateJudged = Extract<RunEvent, {type: 'gate-judged'}>

/** A gate that passes is silent unless it gives a score. */
function sayGate({gate, status, score, problems}: GateJudged, step: string): EventLine | null {
  if (status === 'passed' && score === undefined) return null
  const scored = score === undefined ? '' : ` with ${Math.round(score * 100) / 100}`
  return below(status, step, `gate ${gate} ${status}${scored}`, problems.map(sayShortly))
}

function sayBudget({budget, spent}: Extract<RunEvent, {type: 'budget-spent'}>): string {
  const limits = (['steps', 'seconds', 'tokens', 'cost'] as const).flatMap(name => {
    const limit = budget[name]
    return limit === undefined || spent[name] < limit
      ? []
      : [`${Math.round(spent[name] * 100) / 100} of ${limit} ${name}`]
  })
  return `the budget is spent${limits.length > 0 ? `: ${limits.join(', ')}` : ''}`
}

function sayShortly({message, fix}: {readonly message: string; readonly fix: string}): string {
  return `${message}. ${fix}`
}

function below(mark: Mark, step: string, short: string, details: readonly string[] = []): EventLine {
  return {mark, text: `${step}: ${short}`, short, details}
}

function line(mark: Mark, text: string, details: readonly string[] = []): EventLine {
  return {mark, text, short: text, details}
}
