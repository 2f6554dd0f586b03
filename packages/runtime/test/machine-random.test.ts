import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {advance, newRun, refusalOf, type Effect, type InputEvent, type Run} from '@journeywright/runtime'
import {dependentsOf} from '../src/state/dependents-of.js'
import {hasEnded, isInFlight, keyOf, plannedStep, stateOf} from '../src/state/run-state.js'
import {runTransitions, stepTransitions} from '../src/state/transitions.js'
import {explainRun, explainStep} from './explain-change.js'
import {anyEvent} from './random-event.js'
import {anyPlan} from './random-plan.js'

const walks = 100
const eventsOfWalk = 100

test(`${walks * eventsOfWalk} random events never leave the table, lose an artifact, use a key twice or end two ways`, () => {
  const reached = new Set<string>()
  const budgets = fc.constantFrom({}, {}, {steps: 6}, {tokens: 60}, {seconds: 30}, {seconds: 90})
  const seeds = fc.array(fc.nat(2 ** 30), {minLength: eventsOfWalk, maxLength: eventsOfWalk})
  fc.assert(
    fc.property(anyPlan, fc.integer({min: 1, max: 3}), budgets, seeds, (plan, concurrency, budget, all) => {
      const start = (): Walk => walkFrom(newRun(plan, concurrency, budget))
      let walk = start()
      let afterEnd = 0
      for (const seed of all) {
        step(walk, anyEvent(walk.run, seed), reached)
        if (isTerminal(walk.run) && ++afterEnd > 4) {
          replay(walk)
          walk = start()
          afterEnd = 0
        }
      }
      replay(walk)
    }),
    {numRuns: walks, seed: 4, endOnFailure: true},
  )
  expect(allRows().filter(row => !reached.has(row))).toEqual([])
})

interface Walk {
  readonly first: Run
  run: Run
  readonly events: InputEvent[]
  readonly effects: (readonly Effect[])[]
  /** For each key that was performed what there was to do. */
  readonly work: Map<string, unknown>
}

function walkFrom(first: Run): Walk {
  return {first, run: first, events: [], effects: [], work: new Map()}
}

function step(walk: Walk, event: InputEvent, reached: Set<string>): void {
  const before = walk.run
  const refusal = 'by' in event ? refusalOf(before, event) : null
  const [after, effects] = advance(before, event)
  walk.run = after
  walk.events.push(event)
  walk.effects.push(effects)
  expect(refusal === null || after === before).toBe(true)
  checkMoves(before, after, event, reached)
  checkCounts(after)
  checkArtifacts(before, after, event)
  checkKeys(walk, before, effects)
  checkEnd(before, after, effects)
}

/** Every change of a status is a way through the table. Rows that are the only way there have been reached. */
function checkMoves(before: Run, after: Run, event: InputEvent, reached: Set<string>): void {
  const rows = explainRun(before, after, event)
  if (!rows) throw new Error(`no row leads from ${before.status} to ${after.status} on ${event.type}`)
  rows.forEach(row => reached.add(`run ${row}`))
  for (const state of before.steps.values()) {
    const next = after.steps.get(state.id)
    if (!next) continue
    const way = explainStep(state, next, event)
    if (!way) throw new Error(`no row leads from ${state.status} to ${next.status} on ${event.type}`)
    way.forEach(row => reached.add(`step ${row}`))
  }
}

/** What a run counts is what its steps say, and nothing hangs: a run that runs has something in flight. */
function checkCounts(run: Run): void {
  const states = [...run.steps.values()]
  expect(run.inFlight).toBe(states.filter(isInFlight).length)
  expect(run.waiting).toBe(states.filter(({status}) => status === 'waiting').length)
  expect(run.ready).toEqual(states.flatMap(({status}, at) => (status === 'ready' ? [at] : [])))
  expect(run.inFlight).toBeLessThanOrEqual(run.concurrency)
  if (run.status === 'running') expect(run.inFlight).toBeGreaterThan(0)
  if (run.status === 'waiting' && !run.stop) expect([run.inFlight, run.waiting > 0]).toEqual([0, true])
  if (run.status !== 'waiting') expect(run.stop).toBe(null)
  if (run.status === 'failed') return
  expect(run.unsettled).toEqual([])
  const miscounted = states.filter(({id, open, status}) => {
    const count = [...new Set(plannedStep(run, id).dependsOn)].filter(each => !hasEnded(stateOf(run, each))).length
    return count !== open || (status !== 'blocked' && count > 0)
  })
  expect(miscounted).toEqual([])
}

/** What has passed keeps what it made, unless it depends on what the event is about. */
function checkArtifacts(before: Run, after: Run, event: InputEvent): void {
  const lost = [...before.steps.values()].filter(({id, status, artifacts}) => {
    return status === 'passed' && after.steps.get(id) && after.steps.get(id)?.artifacts !== artifacts
  })
  if (lost.length === 0) return
  const roots = rootsOf(before, after, event)
  const covered = new Set([...roots, ...roots.flatMap(id => dependentsOf(after.plan, id))])
  expect(lost.filter(({id, epoch}) => !covered.has(id) || stateOf(after, id).epoch === epoch)).toEqual([])
}

function rootsOf(before: Run, after: Run, event: InputEvent): readonly string[] {
  const ids = [...after.steps.values()].map(({id}) => id)
  if (event.type === 'replanned') return ids.filter(id => event.changed.includes(id) || !before.steps.get(id))
  if (event.type === 'reopened') return ids.filter(id => stateOf(before, id).interruptions > 1)
  if (event.type === 'resumed') return ids.filter(id => stateOf(before, id).waitsFor === 'decision')
  if ('step' in event) return [event.step]
  if (!('key' in event)) return []
  const judged = event.type === 'gates-judged' ? event.verdicts.flatMap(({judges}) => judges) : []
  return ids.filter(id => event.key.startsWith(`${id}@`) || judged.includes(`made-${id}`))
}

/** A key that is performed again has the same to do: same inputs, agent, feedback and answers. */
function checkKeys({run, work}: Walk, before: Run, effects: readonly Effect[]): void {
  for (const effect of effects) {
    if (effect.type !== 'perform') continue
    const state = stateOf(run, effect.step)
    expect([effect.key, state.status]).toEqual([keyOf(state), 'running'])
    const {dependsOn} = plannedStep(run, effect.step)
    const {agentIndex, feedback, answers, isTicked} = state
    const inputs = dependsOn.map(id => stateOf(run, id).artifacts)
    const todo = {inputs, agentIndex, feedback, answers, isTicked}
    if (work.has(effect.key)) {
      expect(todo).toEqual(work.get(effect.key))
      expect(isInFlight(stateOf(before, effect.step))).toBe(true)
    }
    work.set(effect.key, todo)
  }
}

function checkEnd(before: Run, after: Run, effects: readonly Effect[]): void {
  const finishes = effects.filter(({type}) => type === 'finish')
  if (!isTerminal(before))
    return expect(finishes.length).toBe(isAtRest(after) && after !== before ? finishes.length : 0)
  expect(after.status).toBe(before.status)
  expect(finishes).toEqual([])
}

function isAtRest(run: Run): boolean {
  return isTerminal(run) || run.status === 'waiting'
}

function isTerminal({status}: Run): boolean {
  return ['passed', 'degraded', 'failed', 'cancelled'].includes(status)
}

/** The same events lead to the same run by the same effects. */
function replay({first, run, events, effects}: Walk): void {
  let again = first
  events.forEach((event, at) => {
    const [next, more] = advance(again, event)
    again = next
    expect(more).toEqual(effects[at])
  })
  expect(again).toEqual(run)
}

function allRows(): readonly string[] {
  const rows = (kind: string, table: Readonly<Record<string, {readonly from: readonly string[]}>>): readonly string[] =>
    Object.entries(table).flatMap(([name, {from}]) => from.map(each => `${kind} ${each} ${name}`))
  return [...rows('step', stepTransitions), ...rows('run', runTransitions)]
}
