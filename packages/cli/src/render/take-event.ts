import type {RunEvent} from '@journeywright/runtime'
import type {OpenStep, RunView, StepName} from './run-view.js'
import type {EventLine} from './say-event.js'

const waits = {state: 'idle', message: 'waits for its next try'} as const

/** Changes what is shown. `said` is the event as a line, `now` in milliseconds. */
export function takeEvent(view: RunView, event: RunEvent, said: EventLine | null, now: number): void {
  switch (event.type) {
    case 'run-started':
      return begin(view, event.steps, 0, -1)
    case 'run-resumed':
      return begin(view, event.steps, event.passed, null)
    case 'step-started':
      reopen(view, event.step)
      view.last = Math.max(view.last ?? -1, view.places.get(event.step) ?? -1)
      return change(view, event.step, now, {state: 'running', since: now, message: ''})
    case 'step-progress':
      return change(view, event.step, now, {message: event.message})
    case 'step-retried':
      return change(view, event.step, now, waits, said)
    case 'step-revised':
      reopen(view, event.step)
      return change(view, event.step, now, waits, said)
    case 'gate-judged':
    case 'agent-replaced':
      return change(view, event.step, now, {}, said)
    case 'step-passed':
      if (!view.over.has(event.step)) view.passed += 1
      view.over.add(event.step)
      view.open.delete(event.step)
      return
    case 'step-failed':
    case 'step-skipped':
    case 'input-needed':
      view.open.delete(event.step)
  }
}

function begin(view: RunView, steps: readonly StepName[], passed: number, last: number | null): void {
  view.steps = steps
  view.passed = passed
  view.last = last
  view.open.clear()
  view.over.clear()
  for (const [index, {id}] of steps.entries()) view.places.set(id, index)
}

function change(
  {open}: RunView,
  id: string,
  now: number,
  more: Partial<OpenStep>,
  said: EventLine | null = null,
): void {
  const step = open.get(id) ?? {id, state: 'idle', since: now, message: '', notes: []}
  open.set(id, {...step, ...more, notes: said ? [...step.notes, said] : step.notes})
}

/** A step that had passed is made anew. */
function reopen(view: RunView, id: string): void {
  if (view.over.delete(id)) view.passed -= 1
}
