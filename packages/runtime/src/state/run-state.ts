import type {Problem} from '@journeywright/problems'
import type {Answer, InputQuestion} from '../contracts.js'
import type {Plan, PlannedStep} from '../plan.js'
import type {Budget, RunStatus, Spent} from '../run-event.js'

/** A run as `advance` knows it: plain data, never changed in place. */
export interface Run {
  readonly plan: Plan
  readonly status: 'planned' | 'running' | 'checking' | 'publishing' | EndStatus
  /** By step id, in the plan's order. */
  readonly steps: ReadonlyMap<string, StepState>
  /** How many steps may be in flight at once. */
  readonly concurrency: number
  readonly budget: Budget
  readonly spent: Spent
  /** Why a run that waits for no step has stopped; null for any other. */
  readonly stop: RunStop | null
  /** Everything that people have let pass, oldest first: the risk register. */
  readonly risks: readonly Risk[]
  /** Criteria that people have ticked, by name. */
  readonly ticks: ReadonlyMap<string, {readonly by: string; readonly at: string}>
}

/** How `advance` leaves a run; an interrupted one is waiting, with a `stop` that says so. */
export type EndStatus = Exclude<RunStatus, 'interrupted'>

export type RunStop =
  | {readonly kind: 'interrupted'}
  | {readonly kind: 'budget'; readonly which: keyof Budget}
  /** The deliverables couldn't be written. */
  | {readonly kind: 'publish'; readonly problems: readonly Problem[]}

/** An override, for the risk register. */
export interface Risk {
  readonly step: string
  readonly risk: string
  readonly by: string
  readonly at: string
  /** What was let pass, by its bytes. */
  readonly artifacts: readonly ArtifactRef[]
  /** What spoke against it. */
  readonly problems: readonly Problem[]
}

export interface StepState {
  readonly id: string
  readonly status: StepStatus
  /** From 1; one more each time that the step is made anew. */
  readonly epoch: number
  /** From 1; one more for each retry within an epoch. */
  readonly attempt: number
  /** Tries of the current agent that a gate, or the step itself, has failed. */
  readonly failedTries: number
  /** 0 is the planned agent, 1 and up its fallbacks. */
  readonly agentIndex: number
  /** What gates said of earlier tries, newest last. */
  readonly feedback: readonly string[]
  readonly artifacts: readonly ArtifactRef[]
  readonly verdicts: readonly GateVerdict[]
  readonly questions: readonly InputQuestion[]
  /** What people have said to the questions of this step, oldest first; kept through its epochs. */
  readonly answers: readonly Answer[]
  /** How often whoever worked on the current key has died. */
  readonly interruptions: number
  /** Set when a person has let the artifacts pass: gates that refuse these bytes are overruled. */
  readonly override: Risk | null
  /** Why the step was left out; `byPlan` when its condition, or that of a step whose outputs it needs, says so. */
  readonly skip: {readonly reason: string; readonly byPlan: boolean} | null
  /** Everything that went wrong, oldest first: what a person gets on escalation. */
  readonly failures: readonly StepFailure[]
}

export type StepStatus =
  'blocked' | 'ready' | 'deciding' | 'running' | 'judging' | 'passed' | 'waiting' | 'failed' | 'skipped'

/** An artifact by its bytes; the content is the shell's. */
export interface ArtifactRef {
  readonly id: string
  readonly path: string
  readonly hash: string
  /** In bytes. */
  readonly size: number
}

export interface GateVerdict {
  readonly gate: string
  readonly judges: readonly string[]
  readonly status: 'passed' | 'failed' | 'warning'
  readonly score?: number
  readonly problems: readonly Problem[]
}

export interface StepFailure {
  readonly agent: string | null
  readonly epoch: number
  readonly problems: readonly Problem[]
}

/** A run that hasn't started. */
export function newRun(plan: Plan, concurrency = 1, budget: Budget = {}): Run {
  return {
    plan,
    status: 'planned',
    steps: new Map(plan.steps.map(({id}) => [id, newStepState(id)])),
    concurrency,
    budget,
    spent: {steps: 0, seconds: 0, tokens: 0, cost: 0},
    stop: null,
    risks: [],
    ticks: new Map(),
  }
}

function newStepState(id: string): StepState {
  return {id, status: 'blocked', epoch: 1, attempt: 1, answers: [], ...freshTries, ...nothingMade}
}

/** What a step has before anything happened in its epoch. */
export const nothingMade = {
  artifacts: [],
  verdicts: [],
  questions: [],
  interruptions: 0,
  override: null,
  skip: null,
} as const

/** A step whose inputs have changed starts with all its agents and tries again. */
export const freshTries = {failedTries: 0, agentIndex: 0, feedback: [], failures: []} as const

/** `step@epoch#attempt`: names one performance of a step, also across crashes. */
export function keyOf({id, epoch, attempt}: Pick<StepState, 'id' | 'epoch' | 'attempt'>): string {
  return `${id}@${epoch}#${attempt}`
}

/** The agent that performs a step now: the planned one, or the fallback that took over. */
export function agentOf(step: PlannedStep, {agentIndex}: StepState): string | null {
  return agentIndex === 0 ? step.agent : (step.fallbackAgents[agentIndex - 1] ?? null)
}

export function performerOf(step: PlannedStep, {agentIndex}: StepState): string {
  return step.fallbackPerformers[agentIndex - 1] ?? step.performer
}

/** Somebody works on it, and what comes of it will arrive. */
export function isInFlight({status}: StepState): boolean {
  return status === 'deciding' || status === 'running' || status === 'judging'
}

export function plannedStep(run: Run, id: string): PlannedStep {
  const step = run.plan.steps.find(each => each.id === id)
  if (!step) throw new Error(`Internal error: the plan has no step ${id}`)
  return step
}

export function stateOf(run: Run, id: string): StepState {
  const state = run.steps.get(id)
  if (!state) throw new Error(`Internal error: the run has no step ${id}`)
  return state
}

/** A copy of the run with one step's state changed. */
export function withStep(run: Run, id: string, change: Partial<StepState>): Run {
  return {...run, steps: new Map(run.steps).set(id, {...stateOf(run, id), ...change})}
}
