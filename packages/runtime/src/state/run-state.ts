import type {Problem} from '@journeywright/problems'
import type {Answer, InputQuestion, VerdictLine} from '../contracts.js'
import type {Plan, PlannedStep} from '../plan.js'
import type {Budget, RunStatus, Spent} from '../run-event.js'
import {planIndex} from './plan-index.js'
import type {StepList} from './step-list.js'

/** A run as `advance` knows it: plain data, never changed in place. */
export interface Run {
  readonly plan: Plan
  readonly status: 'planned' | 'running' | 'checking' | 'publishing' | EndStatus
  /** By step id, in the plan's order. */
  readonly steps: StepList
  /** How many steps somebody works on. */
  readonly inFlight: number
  /** How many steps wait for a person. */
  readonly waiting: number
  /** Indices of the steps that can start, in the plan's order. */
  readonly ready: readonly number[]
  /** Indices of blocked steps whose last dependency has just ended; empty between events. */
  readonly unsettled: readonly number[]
  /** The last epoch of steps that an accepted plan left out: one that comes back goes on counting, so no key is used twice. */
  readonly goneAt: ReadonlyMap<string, number>
  /** How many steps may be in flight at once. */
  readonly concurrency: number
  readonly budget: Budget
  readonly spent: Spent
  /** Why a run that waits for no step has stopped; null for any other. */
  readonly stop: RunStop | null
  /** Everything that people have let pass, oldest first: the risk register. */
  readonly risks: readonly Risk[]
  /** Ids of the steps whose questions people have answered, the first answered first. */
  readonly answered: readonly string[]
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
  /** What a waiting step waits for; `decision` when every agent has used up its tries. Null for any other step. */
  readonly waitsFor: 'condition' | 'tick' | 'answers' | 'decision' | null
  /** Set while a retry waits for its time, in milliseconds from when it was asked for; null once it has begun. */
  readonly waitMs: number | null
  /** Its condition holds, or a person has said so. */
  readonly isMet: boolean
  /** A person has done this step by hand: what it promises lies in the project's folder. */
  readonly isTicked: boolean
  /** How many of the steps that it depends on haven't ended. */
  readonly open: number
  /** What people have said to the questions of this step, oldest first; kept through its epochs. */
  readonly answers: readonly Answer[]
  /** How often whoever worked on the current key has died. */
  readonly interruptions: number
  /** Set when a person has let the artifacts pass: gates that refuse these very bytes are overruled, also when they come again. */
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
  readonly lines?: readonly VerdictLine[]
}

export interface StepFailure {
  readonly agent: string | null
  readonly epoch: number
  /** Of the performance, or of the one whose artifacts a gate refused. */
  readonly key: string
  readonly problems: readonly Problem[]
}

/** What a step has before anything happened in its epoch. */
export const nothingMade = {
  artifacts: [],
  verdicts: [],
  questions: [],
  interruptions: 0,
  waitMs: null,
  isTicked: false,
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

/** It's over: what depends on it can start, or is missed. */
export function hasEnded({status}: Pick<StepState, 'status'>): boolean {
  return status === 'passed' || status === 'skipped' || status === 'failed'
}

export function plannedStep(run: Run, id: string): PlannedStep {
  const step = run.plan.steps[indexOf(run, id)]
  if (!step) throw new Error(`Internal error: the plan has no step ${id}`)
  return step
}

export function stateOf(run: Run, id: string): StepState {
  const state = run.steps.get(id)
  if (!state) throw new Error(`Internal error: the run has no step ${id}`)
  return state
}

/** Where a step stands in the plan. */
export function indexOf(run: Run, id: string): number {
  return planIndex(run.plan).byId.get(id) ?? -1
}
