import type {InputEvent, PersonDecision, Plan, Run} from '@journeywright/runtime'
import {isInFlight, keyOf, type StepState} from '../src/state/run-state.js'
import {by} from './machine.js'
import {stepOf} from './random-plan.js'

/** Something that could happen to a run as it stands, and now and then something that couldn't; the same for the same number. */
export function anyEvent(run: Run, seed: number): InputEvent {
  const die = dieOf(seed)
  if (die(8) === 0) return anything(run, die)
  if (run.status === 'planned') return {type: 'started'}
  if (run.status === 'checking') return criteria(die)
  if (run.status === 'publishing') {
    return die(3) === 0 ? {type: 'publish-failed', problems: []} : {type: 'published', files: []}
  }
  const states = [...run.steps.values()]
  const busy = states.filter(isInFlight)
  if (run.status === 'running' && busy.length > 0) return outcome(pick(busy, die), die)
  const waiting = states.filter(({status}) => status === 'waiting')
  return by(
    waiting.length > 0 && die(4) > 0 ? answer(pick(waiting, die), die) : {type: 'resumed', budget: budgetOf(die)},
  )
}

type Die = (sides: number) => number

function outcome(state: StepState, die: Die): InputEvent {
  const key = keyOf(state)
  if (state.status === 'deciding') {
    return {type: 'condition-decided', key, outcome: pick(['met', 'met', 'met', 'not met', 'open'], die), evidence: ''}
  }
  if (state.status === 'judging') return verdict(key, pick([0, 0, 1, 2], die), die)
  if (state.waitMs !== null) return {type: 'timer', key}
  const usage = {tokens: die(20), cost: die(3)}
  switch (die(10)) {
    case 0:
    case 1:
      return {type: 'step-transient', key, reason: 'busy', usage}
    case 2:
    case 3:
      return {type: 'step-failed', key, problems: [], usage, ...pick([{}, {}, {}, {gone: true}, {final: true}], die)}
    case 4:
      return {type: 'step-needs-input', key, questions: die(2) === 0 ? [] : [{id: 'q', text: 'Q?', why: ''}], usage}
    default:
      return {type: 'step-done', key, artifacts: made(state.id, die), notes: [], usage}
  }
}

function made(id: string, die: Die): Extract<InputEvent, {readonly type: 'step-done'}>['artifacts'] {
  return die(12) === 0 ? [] : [{id: `made-${id}`, path: `made-${id}`, hash: String(die(2)), size: 1}]
}

function verdict(key: string, refusals: number, die: Die): InputEvent {
  const judges = (): readonly string[] => (die(2) === 0 ? [`made-${key.split('@')[0]}`] : [`made-${die(7)}`])
  const verdicts = Array.from(
    {length: refusals},
    () => ({gate: 'test', judges: judges(), status: 'failed', problems: []}) as const,
  )
  return {type: 'gates-judged', key, verdicts}
}

function answer({id, questions}: StepState, die: Die): PersonDecision {
  const answers = questions.flatMap(each => (each.id === 'q' ? [{question: 'q', text: 'A'}] : []))
  return pick<PersonDecision>(
    [
      {type: 'approved', step: id, answers},
      {type: 'rejected', step: id, reason: 'better'},
      {type: 'overridden', step: id, risk: 'some'},
      {type: 'resumed', budget: budgetOf(die)},
      {type: 'rolled-back', step: id},
    ],
    die,
  )
}

/** What fits or doesn't: old keys, events out of turn, decisions about any step, death, another plan. */
function anything(run: Run, die: Die): InputEvent {
  const id = String(die(8))
  const key = `${id}@${1 + die(3)}#${1 + die(2)}`
  const state = run.steps.get(id)
  const anyone = state ?? [...run.steps.values()][0]
  switch (die(12)) {
    case 0:
      return {type: 'started'}
    case 1:
      return criteria(die)
    case 2:
      return {type: 'published', files: []}
    case 3:
      return {type: 'interrupted'}
    case 4:
      return {type: 'time-up', seconds: run.spent.seconds + 1 + die(40)}
    case 5:
      return pick<InputEvent>([replanned(run.plan, die), by({type: 'criterion-approved', criterion: 'Good'})], die)
    case 6:
      return die(2) === 0 ? by({type: 'cancelled'}) : {type: 'timer', key}
    case 7:
      return die(2) === 0 ? replanned(run.plan, die) : verdict(key, 1, die)
    case 8:
      return {type: 'step-done', key, artifacts: made(id, die), notes: []}
    case 9:
      return anyone ? by(answer(anyone, die)) : {type: 'reopened'}
    default:
      return {type: 'reopened'}
  }
}

function criteria(die: Die): InputEvent {
  const status = die(4) === 0 ? 'not met' : 'met'
  return {type: 'criteria-checked', results: [{name: 'Good', status, evidence: ''}]}
}

/** The plan with one step made of other traits, with one more, or with one fewer. */
function replanned(plan: Plan, die: Die): InputEvent {
  const {steps} = plan
  const at = die(steps.length)
  const other = stepOf(die(2 ** 30), at)
  const changed = [String(at)]
  if (die(3) === 0 && steps.length > 1)
    return {type: 'replanned', plan: {...plan, steps: steps.slice(0, -1)}, changed: []}
  if (die(3) === 0 && steps.length < 7) {
    return {type: 'replanned', plan: {...plan, steps: [...steps, stepOf(die(2 ** 30), steps.length)]}, changed: []}
  }
  return {type: 'replanned', plan: {...plan, steps: steps.with(at, other)}, changed}
}

function budgetOf(die: Die): Exclude<Extract<PersonDecision, {readonly type: 'resumed'}>['budget'], undefined> {
  return pick([{}, {steps: die(60)}, {seconds: die(100)}, {steps: 1e6, seconds: 1e6, tokens: 1e6, cost: 1e6}], die)
}

function pick<T>(all: readonly T[], die: Die): T {
  const one = all[die(all.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

/** Throws of a die, the same ones for the same seed. */
function dieOf(seed: number): Die {
  let state = seed | 0
  return sides => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}
