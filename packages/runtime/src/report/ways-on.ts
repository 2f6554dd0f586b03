import {isOver} from '../state/is-over.js'
import type {PersonDecision} from '../state/person-event.js'
import {stateOf, type Run, type StepState} from '../state/run-state.js'
import {stepCommands} from '../state/step-commands.js'
import {shellWord} from './shell-word.js'

/** Something that a person can do about a run, as the exact command; what is in capitals is theirs to fill in. */
export interface WayOn {
  readonly command: string
  /** What comes of it, as a clause: `passes step 2 with what it has made`. */
  readonly does: string
  readonly decision: PersonDecision['type']
  /** The step that it's about; null for the whole run. */
  readonly step: string | null
}

/** Every command that leads on from where a run stands: those for its waiting steps first, then those for the whole run. */
export function waysOn(run: Run, runId: string): readonly WayOn[] {
  if (isOver(run)) return unticked(run, runId)
  if (run.status !== 'waiting') return []
  const open = [...run.steps.values()].filter(({status}) => status === 'waiting')
  return [
    ...open.flatMap(state => waysOfStep(state, runId)),
    ...resumption(run, runId, open),
    ...rollbacks(run, runId, open),
    {
      command: `journeywright cancel ${runId}`,
      does: 'ends the run; nothing is handed over',
      decision: 'cancelled',
      step: null,
    },
  ]
}

function waysOfStep(state: StepState, runId: string): readonly WayOn[] {
  return stepCommands(state, runId).flatMap(({type, command}) => {
    const does = doesOf(state, type)
    return does === null ? [] : [{command, does, decision: type, step: state.id}]
  })
}

/** Null for what is said of the whole run. */
function doesOf({id, waitsFor, artifacts}: StepState, type: PersonDecision['type']): string | null {
  switch (type) {
    case 'approved':
      if (waitsFor === 'condition') return `says that step ${id} applies`
      return waitsFor === 'tick' ? `says that step ${id} is done` : `answers step ${id}, which goes on with it`
    case 'rejected':
      if (waitsFor === 'condition') return `says that step ${id} doesn't apply, and skips it`
      return `has step ${id} made anew with your reason as feedback`
    case 'overridden':
      return artifacts.length > 0
        ? `passes step ${id} with what it has made, and keeps the risk on record`
        : `goes on without step ${id} and what depends on it, and keeps the risk on record`
    default:
      return null
  }
}

function resumption({stop}: Run, runId: string, open: readonly StepState[]): readonly WayOn[] {
  if (stop === null && !open.some(({waitsFor}) => waitsFor === 'decision')) return []
  const budget = stop?.kind === 'budget' ? ` --budget ${stop.which}=NUMBER` : ''
  const does = stop ? 'goes on where it stood' : 'gives what has failed all its agents and tries again'
  return [{command: `journeywright resume ${runId}${budget}`, does, decision: 'resumed', step: null}]
}

/** What waits can be mended by making anew what it was made from. */
function rollbacks(run: Run, runId: string, open: readonly StepState[]): readonly WayOn[] {
  const waiting = new Set(open.map(({id}) => id))
  const before = new Set(run.plan.steps.filter(({id}) => waiting.has(id)).flatMap(({dependsOn}) => dependsOn))
  return [...before]
    .filter(id => stateOf(run, id).status === 'passed')
    .map(id => ({
      command: `journeywright rollback ${runId} --to ${shellWord(id)}`,
      does: `makes step ${id} and everything that depends on it anew`,
      decision: 'rolled-back',
      step: id,
    }))
}

/** What no program could check stays a person's to tick when the run is over. */
function unticked({plan, ticks, status}: Run, runId: string): readonly WayOn[] {
  if (status === 'cancelled' || status === 'failed') return []
  return plan.criteria
    .filter(({name, check}) => check.kind === 'unverified' && !ticks.has(name))
    .map(({name}) => ({
      command: `journeywright approve ${runId} ${shellWord(name)}`,
      does: `ticks "${name}"`,
      decision: 'criterion-approved',
      step: null,
    }))
}
