import {shellWord} from '../report/shell-word.js'
import type {PersonDecision} from './person-event.js'
import type {StepState} from './run-state.js'

/** A decision that applies to a step, and the command that makes it. */
export interface StepCommand {
  readonly type: PersonDecision['type']
  readonly command: string
}

/** The decisions that apply to a step as it stands, with their commands; none for a step that hasn't begun. */
export function stepCommands({id, status, waitsFor, questions}: StepState, runId: string): readonly StepCommand[] {
  const step = shellWord(id)
  const answers =
    waitsFor === 'answers' ? questions.map(each => ` --answer ${shellWord(`${each.id}=TEXT`)}`).join('') : ''
  const all = {
    approved: `approve ${runId} ${step}${answers}`,
    rejected: `reject ${runId} ${step} --reason TEXT`,
    overridden: `override ${runId} ${step} --risk TEXT --by NAME`,
    'rolled-back': `rollback ${runId} --to ${step}`,
    resumed: `resume ${runId}`,
  } as const
  const pick = (...types: readonly (keyof typeof all)[]): readonly StepCommand[] =>
    types.map(type => ({type, command: `journeywright ${all[type]}`}))
  if (status === 'blocked' || status === 'ready') return []
  if (status === 'passed') return pick('rejected', 'rolled-back')
  if (status !== 'waiting') return pick('rolled-back')
  if (waitsFor === 'condition') return pick('approved', 'rejected', 'rolled-back')
  if (waitsFor === 'decision') return pick('resumed', 'rejected', 'overridden', 'rolled-back')
  return pick('approved', 'rejected', 'overridden', 'rolled-back')
}
