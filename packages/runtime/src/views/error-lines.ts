import type {Problem} from '@journeywright/problems'
import type {InputEvent} from '../state/input-event.js'
import {agentOf, plannedStep, stateOf, type Run} from '../state/run-state.js'
import type {JournalEntry} from '../record/journal.js'
import {stepOf} from '../state/step-of.js'

/**
 * One line a failure: when, which step, which try, by whom, which code, what was said; between tabs. `run` is the one before
 * the entry.
 */
export function errorLines(run: Run, {at, event, effects}: JournalEntry): readonly string[] {
  if (event.type === 'publish-failed') return event.problems.map(each => line([at, '-', '-', '-', ...said(each)]))
  if (!('key' in event) || effects.some(note => note.startsWith('ignored '))) return []
  const step = stepOf(event.key)
  const agent = agentOf(plannedStep(run, step), stateOf(run, step)) ?? '-'
  return failuresOf(event).map(each => line([at, step, event.key, agent, ...each]))
}

type Said = readonly [code: string, message: string]

function failuresOf(event: InputEvent): readonly Said[] {
  switch (event.type) {
    case 'step-transient':
      return [['transient', event.reason]]
    case 'step-failed':
      return event.problems.map(said)
    case 'gates-judged':
      return event.verdicts.filter(({status}) => status === 'failed').flatMap(({problems}) => problems.map(said))
    default:
      return []
  }
}

function said({code, message}: Problem): Said {
  return [code, message]
}

/** Nothing that is said breaks a line or a column. */
function line(parts: readonly string[]): string {
  return parts.map(part => part.replace(/\s+/g, ' ').trim()).join('\t')
}
