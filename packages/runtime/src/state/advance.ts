import {advanceRun} from './advance-run.js'
import {advanceStep} from './advance-step.js'
import {decide} from './decide.js'
import type {Effect} from './effect.js'
import type {InputEvent} from './input-event.js'
import {isPersonEvent} from './is-person-event.js'
import {isOver} from './is-over.js'
import type {Run} from './run-state.js'
import {spend} from './spend.js'

/**
 * Pure: the same run and event always give the same answer, so that replaying a journal gives the same run. An event of an
 * earlier epoch or attempt, a decision that doesn't apply and whatever comes after the end change nothing, besides that
 * what was used counts and that a person can tick criteria.
 */
export function advance(run: Run, event: InputEvent): readonly [Run, readonly Effect[]] {
  if (isPersonEvent(event)) return decide(run, event) ?? ignore(run, event.type)
  if (!('key' in event)) return advanceRun(run, event) ?? ignore(run, event.type)
  const paid = isOver(run) ? run : spend(run, event)
  return advanceStep(paid, event) ?? ignore(paid, event.key)
}

function ignore(run: Run, key: string): readonly [Run, readonly Effect[]] {
  return [run, [{type: 'ignored', key}]]
}
