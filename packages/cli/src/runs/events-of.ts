import {isAbsolute, join} from 'node:path'
import {
  advance,
  exitCodes,
  type Effect,
  type InputEvent,
  type Run,
  type RunEvent,
  type RunEventBody,
  type RunRecord,
  type RunStatus,
} from '@journeywright/runtime'
import {performerNow} from './performer-now.js'

/** What a run has told while it ran, made from its journal: the events of `run --json`, but for the progress of steps. */
export function eventsOf(record: RunRecord): readonly RunEvent[] {
  const told: RunEvent[] = []
  const since = new Map<string, number>()
  let run = record.start
  for (const {at, event} of record.entries) {
    const [next, effects] = advance(run, event)
    // What was in flight when a process ended is begun again.
    if (event.type === 'reopened') since.clear()
    const ms = (key: string): number => Date.parse(at) - (since.get(key) ?? Date.parse(at))
    for (const {key, type} of effects.flatMap(effect => ('key' in effect ? [effect] : []))) {
      if (type === 'perform' && !since.has(key)) since.set(key, Date.parse(at))
    }
    const bodies = [...saidBy(event, next), ...effects.flatMap(effect => doneBy(effect, event, next, record, ms))]
    told.push(...bodies.map(body => ({at, runId: record.runId, ...body})))
    run = next
  }
  return told
}

/** What an event tells by itself. */
function saidBy(event: InputEvent, run: Run): readonly RunEventBody[] {
  const {cuj, request, steps} = run.plan
  const titles = (): readonly {readonly id: string; readonly title: string}[] =>
    steps.map(({id, title}) => ({id, title}))
  switch (event.type) {
    case 'started':
      return [{type: 'run-started', cuj: cuj.id, request, steps: titles()}]
    case 'reopened': {
      const passed = [...run.steps.values()].filter(({status}) => status === 'passed').length
      return [{type: 'run-resumed', cuj: cuj.id, passed, steps: titles()}]
    }
    case 'gates-judged': {
      const step = stepOf(event.key)
      return event.verdicts.map(({judges: _judges, ...verdict}) => ({type: 'gate-judged', step, ...verdict}))
    }
    case 'criteria-checked':
      return event.results.map(result => ({type: 'criterion-checked', ...result}))
    default:
      return []
  }
}

/** What came of it. */
function doneBy(
  effect: Effect,
  event: InputEvent,
  run: Run,
  record: RunRecord,
  ms: (key: string) => number,
): readonly RunEventBody[] {
  switch (effect.type) {
    case 'tell':
      return [effect.event]
    case 'perform':
      return [{type: 'step-started', step: effect.step, key: effect.key, performer: performerNow(run, effect.step)}]
    case 'passed': {
      const {step, key} = effect
      const artifacts = (run.steps.get(step)?.artifacts ?? []).map(({path, hash}) => ({path, hash}))
      const notes = event.type === 'step-done' ? event.notes : []
      return [{type: 'step-passed', step, artifacts, notes, ms: ms(key)}]
    }
    case 'finish':
      return [{type: 'run-finished', ...endOf(effect.status, run, record)}]
    default:
      return []
  }
}

function endOf(end: RunStatus, {stop}: Run, {folder, given}: RunRecord) {
  const status = stop?.kind === 'interrupted' ? 'interrupted' : end
  return {status, exitCode: exitCodes[status], out: outOf(given.out, folder), report: join(folder, 'report.md')}
}

function outOf(out: string | null, folder: string): string {
  if (out === null) return join(folder, 'out')
  return isAbsolute(out) ? out : join(folder, '..', '..', '..', out)
}

/** Of a key, `step@epoch#attempt`. */
function stepOf(key: string): string {
  return key.slice(0, key.lastIndexOf('@'))
}
