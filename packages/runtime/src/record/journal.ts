import type {Budget} from '../run-event.js'
import type {Effect} from '../state/effect.js'
import type {InputEvent} from '../state/input-event.js'
import {runtimeVersion} from '../version.js'
import type {GivenRun} from './given-run.js'

export const journalFormat = {format: 'journeywright-journal', formatVersion: '1'} as const

/** The journal's first line: which format, which runtime, which plan, and whatever else a replay depends on. */
export interface JournalHeader {
  readonly format: typeof journalFormat.format
  readonly formatVersion: typeof journalFormat.formatVersion
  readonly runtime: string
  /** SHA-256 of the plan as JSON without spaces. */
  readonly plan: string
  readonly run: string
  readonly workflow: string
  readonly createdAt: string
  readonly concurrency: number
  readonly budget: Budget
  readonly at: string
}

/** One line: what happened and what it led to. A replay has to lead to the same. */
export interface JournalEntry {
  /** ISO 8601. */
  readonly at: string
  readonly event: InputEvent
  readonly effects: readonly string[]
}

export function journalHeader(given: GivenRun, plan: string, at: string): JournalHeader {
  return {
    ...journalFormat,
    runtime: runtimeVersion,
    plan,
    run: given.runId,
    workflow: given.workflowId,
    createdAt: given.createdAt,
    concurrency: given.concurrency,
    budget: given.budget,
    at,
  }
}

export function journalEntry(now: Date, event: InputEvent, effects: readonly Effect[]): JournalEntry {
  return {at: now.toISOString(), event, effects: notesOf(effects, now)}
}

/** What an entry notes of its effects. */
export function notesOf(effects: readonly Effect[], now: Date): readonly string[] {
  return effects.flatMap(effect => noteOf(effect, now))
}

/** The last one that a date can say: performers may ask for any wait. */
const lastTime = 8.64e15

/** What an entry notes of an effect; a wait is noted with the time at which it is over, so that it outlives the process. */
function noteOf(effect: Effect, now: Date): readonly string[] {
  switch (effect.type) {
    case 'tell':
    case 'passed':
      return []
    case 'wait':
      return [`wait ${effect.key} until ${new Date(Math.min(now.getTime() + effect.afterMs, lastTime)).toISOString()}`]
    case 'decide':
    case 'perform':
    case 'judge':
    case 'stop':
    case 'ignored':
      return [`${effect.type} ${effect.key}`]
    case 'finish':
      return [`finish ${effect.status}`]
    case 'check-criteria':
    case 'publish':
      return [effect.type]
  }
}
