import type {RunContext} from './run-context.js'
import type {Effect} from '../state/effect.js'
import type {InputEvent} from '../state/input-event.js'
import {textHash} from '../text-hash.js'
import {runtimeVersion} from '../version.js'

/** The journal's first line: which format, which runtime, which plan. */
export function journalHeader({input, host, workflowId}: RunContext): object {
  return {
    format: 'journeywright-journal',
    formatVersion: '1',
    runtime: runtimeVersion,
    plan: textHash(JSON.stringify(input.plan)),
    run: input.runId,
    workflow: workflowId,
    createdAt: input.createdAt,
    at: host.now().toISOString(),
  }
}

/** One line: what happened and what it led to. A replay has to lead to the same. */
export function journalEntry(context: RunContext, event: InputEvent, effects: readonly Effect[]): object {
  const now = context.host.now()
  return {at: now.toISOString(), event, effects: effects.flatMap(effect => noteOf(effect, now))}
}

function noteOf(effect: Effect, now: Date): readonly string[] {
  switch (effect.type) {
    case 'tell':
    case 'passed':
      return []
    case 'wait':
      return [`wait ${effect.key} until ${new Date(now.getTime() + effect.afterMs).toISOString()}`]
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
