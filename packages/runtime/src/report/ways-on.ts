import type {PersonDecision} from '../state/person-event.js'
import {stateOf, type Run, type StepState} from '../state/run-state.js'
import {shellWord} from './shell-word.js'

/** Something that a person can do about a run, as the exact command; `…` and `NAME` are theirs to fill in. */
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
  if (run.status !== 'waiting') return unticked(run, runId)
  const open = [...run.steps.values()].filter(({status}) => status === 'waiting')
  return [
    ...open.flatMap(state => waysOfStep(state, runId)),
    ...waysOfRun(run, runId, open),
    wholeRun('cancelled', `cancel ${runId}`, 'ends the run; nothing is handed over'),
  ]
}

function waysOfStep(state: StepState, runId: string): readonly WayOn[] {
  const {id, questions} = state
  const way = (decision: PersonDecision['type'], words: string, does: string): WayOn => {
    return {...wholeRun(decision, words, does), step: id}
  }
  const reject = `reject ${runId} ${shellWord(id)} --reason "…"`
  if (questions.some(question => question.id === `condition-${id}`)) {
    return [
      way('approved', `approve ${runId} ${shellWord(id)}`, `says that step ${id} applies`),
      way('rejected', reject, `says that step ${id} doesn't apply, and skips it`),
    ]
  }
  const override = way(
    'overridden',
    `override ${runId} ${shellWord(id)} --risk "…" --by NAME`,
    state.artifacts.length > 0
      ? `passes step ${id} with what it has made, and keeps the risk on record`
      : `goes on without step ${id} and what depends on it, and keeps the risk on record`,
  )
  const again = way('rejected', reject, `has step ${id} made anew with your reason as feedback`)
  if (questions.length === 0) return [again, override]
  const isTick = questions.every(question => question.id === `tick-${id}`)
  const answers = isTick ? '' : questions.map(question => ` --answer ${shellWord(question.id)}="…"`).join('')
  const does = isTick ? `says that step ${id} is done` : `answers step ${id}, which goes on with it`
  return [way('approved', `approve ${runId} ${shellWord(id)}${answers}`, does), again, override]
}

function waysOfRun(run: Run, runId: string, open: readonly StepState[]): readonly WayOn[] {
  const budget = run.stop?.kind === 'budget' ? ` --budget ${run.stop.which}=…` : ''
  const hasGivenUp = open.some(({questions}) => questions.length === 0)
  const resumes = run.stop ? 'goes on where it stood' : 'gives what has failed all its agents and tries again'
  const before = new Set(
    run.plan.steps
      .filter(({id}) => stateOf(run, id).status === 'waiting')
      .flatMap(({dependsOn}) => dependsOn)
      .filter(id => stateOf(run, id).status === 'passed'),
  )
  return [
    ...(run.stop || hasGivenUp ? [wholeRun('resumed', `resume ${runId}${budget}`, resumes)] : []),
    ...[...before].map(id => ({
      ...wholeRun('rolled-back', `rollback ${runId} --to ${shellWord(id)}`, rollsBack(id)),
      step: id,
    })),
  ]
}

/** What no program could check stays a person's to tick, also when the run is over. */
function unticked({plan, ticks, status}: Run, runId: string): readonly WayOn[] {
  if (status !== 'passed' && status !== 'degraded') return []
  return plan.criteria
    .filter(({name, check}) => check.kind === 'unverified' && !ticks.has(name))
    .map(({name}) => wholeRun('criterion-approved', `approve ${runId} ${shellWord(name)}`, `ticks "${name}"`))
}

function rollsBack(id: string): string {
  return `makes step ${id} and everything that depends on it anew`
}

function wholeRun(decision: PersonDecision['type'], words: string, does: string): WayOn {
  return {command: `journeywright ${words}`, does, decision, step: null}
}
