import type {InputEvent, Run} from '@journeywright/runtime'
import type {StepState} from '../src/state/run-state.js'
import {runTransitions, stepTransitions, type StepTransition, type Transition} from '../src/state/transitions.js'

/** The names of the rows that lead from one state of a step to another; null when no way through the table does. */
export function explainStep(before: StepState, after: StepState, event: InputEvent): readonly string[] | null {
  const rows = allowed<StepTransition>(stepTransitions, event)
  return shortest(nameOf(before), nameOf(after), name => {
    const [status = '', epoch = 0, attempt = 0] = name.split(' ').map((part, at) => (at === 0 ? part : Number(part)))
    return rows
      .filter(([, row]) => fromOf(row).includes(String(status)))
      .map(([row, {to, key}]) => {
        if (key === 'next epoch') return [row, `${to} ${Number(epoch) + 1} 1`]
        return [row, `${to} ${epoch} ${Number(attempt) + (key === 'next attempt' ? 1 : 0)}`]
      })
  })
}

/** The same of a run. */
export function explainRun(before: Run, after: Run, event: InputEvent): readonly string[] | null {
  const rows = allowed(runTransitions, event)
  return shortest(runName(before), runName(after), name =>
    rows
      .filter(([, row]) => fromOf(row).includes(name.split(' ')[0] ?? ''))
      .map(([row, {to, stop}]) => [row, `${to} ${stop ?? '-'}`]),
  )
}

function runName({status, stop}: Run): string {
  return `${status} ${stop?.kind ?? '-'}`
}

function nameOf({status, epoch, attempt}: StepState): string {
  return `${status} ${epoch} ${attempt}`
}

function fromOf({from}: {readonly from: readonly string[]}): readonly string[] {
  return from
}

/** Rows that an event can lead to by itself come before those that follow from anything. */
function allowed<Row extends Pick<Transition<string>, 'on'>>(
  table: Readonly<Record<string, Row>>,
  {type}: InputEvent,
): readonly (readonly [string, Row])[] {
  const rows = Object.entries(table)
  const own = rows.filter(([, {on}]) => on !== 'any' && on.includes(type))
  return [...own, ...rows.filter(([, {on}]) => on === 'any')]
}

/** At most four rows: one event doesn't move one step further. */
function shortest(
  start: string,
  end: string,
  next: (from: string) => readonly (readonly [string, string])[],
): readonly string[] | null {
  let ways: readonly {readonly at: string; readonly rows: readonly string[]}[] = [{at: start, rows: []}]
  for (let length = 0; length <= 4; length++) {
    const found = ways.find(({at}) => at === end)
    if (found) return found.rows
    ways = ways.flatMap(({at, rows}) =>
      next(at).map(([row, to]) => ({at: to, rows: [...rows, `${at.split(' ')[0]} ${row}`]})),
    )
  }
  return null
}
