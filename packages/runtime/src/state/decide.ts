import {approve} from './approve.js'
import type {Effect} from './effect.js'
import {finish} from './finish.js'
import {goOn} from './go-on.js'
import {moveRun} from './move-run.js'
import {override} from './override.js'
import type {PersonEvent} from './person-event.js'
import {refusalOf} from './refusal-of.js'
import {reject} from './reject.js'
import {resume} from './resume.js'
import {rollBack, rollBackDependents} from './roll-back.js'
import {stateOf, type Run} from './run-state.js'
import {schedule} from './schedule.js'
import {stopsOf} from './stops-of.js'

/** A person's decision; what waits because of it goes on at once. Null when it doesn't apply to where the run stands. */
export function decide(run: Run, event: PersonEvent): readonly [Run, readonly Effect[]] | null {
  if (refusalOf(run, event) !== null) return null
  const {status} = run
  const tell: Effect = {type: 'tell', event: {type: 'person-decided', decision: event}}
  if (event.type === 'criterion-approved') {
    const {by, at, criterion} = event
    return [{...run, ticks: new Map(run.ticks).set(criterion, {by, at})}, [tell]]
  }
  if (event.type === 'cancelled') return finish(run, 'cancel', [tell, ...(status === 'waiting' ? [] : stopsOf(run))])
  if (status !== 'running' && status !== 'waiting') return null
  if (event.type === 'resumed' && run.stop?.kind === 'publish') {
    return [moveRun(run, 'publish-again'), [tell, {type: 'publish'}]]
  }
  const [next, effects] = apply(run, event)
  return status === 'waiting' ? goOn(next, [tell, ...effects]) : schedule(next, [tell, ...effects])
}

type Decided = Exclude<PersonEvent, {readonly type: 'criterion-approved' | 'cancelled'}>

function apply(run: Run, event: Decided): readonly [Run, readonly Effect[]] {
  switch (event.type) {
    case 'approved':
      return [approve(run, event), []]
    case 'rejected':
      return reject(run, event)
    case 'overridden':
      return override(run, event)
    case 'rolled-back': {
      const effects: Effect[] = []
      const next = rollBackDependents(rollBack(run, event.step, effects), event.step, effects)
      const {epoch, failedTries} = stateOf(next, event.step)
      const revised = {type: 'step-revised', step: event.step, epoch, try: failedTries + 1, feedback: []} as const
      const tell: Effect = {type: 'tell', event: revised}
      return [next, [...effects, tell]]
    }
    case 'resumed':
      return [resume(run, event), []]
  }
}
