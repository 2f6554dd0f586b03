import {unknownName, type Problem} from '@journeywright/problems'
import type {InputQuestion} from '../contracts.js'
import {shellWord} from '../report/shell-word.js'
import type {PersonDecision} from './person-event.js'
import type {Run, StepState} from './run-state.js'

type Decision = PersonDecision['type']

/** What a person calls it. */
const nouns: Readonly<Record<Decision, string>> = {
  approved: 'approval',
  rejected: 'rejection',
  overridden: 'override',
  'criterion-approved': 'approval of a criterion',
  'rolled-back': 'rollback',
  resumed: 'resumption',
  cancelled: 'cancellation',
}

export function decisionAtEnd(decision: Decision, status: Run['status'], runId: string): Problem {
  return problem(
    'run/over',
    `Unexpected ${nouns[decision]} of a run that is ${status}, expected one that goes on`,
    `Start another run; \`journeywright log ${runId}\` tells how this one went.`,
  )
}

/** `commands` are those that do apply to the step. */
export function decisionOnStep(
  decision: Decision,
  state: StepState,
  commands: readonly string[],
  runId: string,
): Problem {
  const fitting: Partial<Record<Decision, string>> = {
    approved: 'one that waits for a tick, an answer or its condition',
    rejected: 'one that waits or has passed',
    overridden: 'one that waits for a tick, an answer or a decision',
    'rolled-back': 'one that has begun',
  }
  const list = commands.map(command => `\`${command}\``).join(' or ')
  return problem(
    'run/not-decidable',
    `Unexpected ${nouns[decision]} of step ${state.id}, which ${saying(state)}, expected ${fitting[decision] ?? 'none'}`,
    list === ''
      ? `Wait until it has begun; \`journeywright log ${runId}\` tells where the run stands.`
      : `Use ${list}.`,
  )
}

export function decisionTooEarly(decision: Decision, runId: string): Problem {
  return decision === 'criterion-approved'
    ? problem(
        'run/not-yet',
        'Unexpected approval of a criterion before the end of the run, expected a run that has ended and was not cancelled',
        'Tick it when the run has ended: until then what it is about can change.',
      )
    : problem(
        'run/not-yet',
        `Unexpected ${nouns[decision]} while the run begins or ends, expected one that runs or waits`,
        `Look at \`journeywright runs\` in a moment, or go on with \`journeywright resume ${runId}\` where nobody runs it.`,
      )
}

export function decisionWithoutWords(decision: 'rejected' | 'overridden', {id}: StepState, runId: string): Problem {
  const step = shellWord(id)
  return decision === 'rejected'
    ? problem(
        'run/missing-words',
        `Unexpected rejection of step ${id} without a reason, expected what is to be done better`,
        `Say it: \`journeywright reject ${runId} ${step} --reason TEXT\`.`,
      )
    : problem(
        'run/missing-words',
        `Unexpected override of step ${id} without a risk, expected what can come of it`,
        `Say it: \`journeywright override ${runId} ${step} --risk TEXT --by NAME\`.`,
      )
}

/** Of one key: whoever works on it seems to be what kills the run. */
export function interruptedTooOften(key: string, times: number): Problem {
  return problem(
    'run/interrupted-too-often',
    `Unexpected death of the run during \`${key}\`, for the ${times === 3 ? 'third' : `${times}th`} time, expected the step to end`,
    'Look at what the step needs, such as memory, time or a server, before it is tried again.',
  )
}

export function missingAnswer({id, questions}: StepState, {id: missing, text}: InputQuestion, runId: string): Problem {
  const answers = questions.map(each => ` --answer ${shellWord(`${each.id}=TEXT`)}`).join('')
  return problem(
    'run/missing-answer',
    `Unexpected approval of step ${id} without an answer to \`${missing}\`, expected one: ${text}`,
    `Answer it: \`journeywright approve ${runId} ${shellWord(id)}${answers}\`.`,
  )
}

export function unknownCriterion(name: string, known: readonly string[]): Problem {
  return problem(
    'run/unknown-criterion',
    unknownName('criterion', name, known),
    'Name a criterion that no program could check; the report lists them.',
  )
}

export function unknownQuestion(step: string, name: string, known: readonly string[]): Problem {
  return problem(
    'run/unknown-question',
    unknownName(`question of step ${step}`, name, known),
    known.length === 0 ? 'Approve it without answers.' : 'Answer the questions that the step has asked, by their ids.',
  )
}

export function unknownStep(name: string, known: readonly string[]): Problem {
  return problem('run/unknown-step', unknownName('step', name, known), 'Name a step of the plan, by its id.')
}

function saying({status, waitsFor}: StepState): string {
  if (status === 'blocked' || status === 'ready') return "hasn't begun"
  if (status === 'passed') return 'has passed'
  if (status === 'skipped') return 'was left out'
  if (status === 'failed') return 'was given up'
  if (status !== 'waiting') return 'is being worked on'
  if (waitsFor === 'condition') return 'waits for an answer to its condition'
  return waitsFor === 'decision'
    ? 'waits because every agent has used up its tries'
    : `waits for ${waitsFor === 'tick' ? 'its tick' : 'answers'}`
}

function problem(code: string, message: string, fix: string): Problem {
  return {code, severity: 'error', message, fix}
}

export function transientExhausted(attempts: number, reason: string): Problem {
  return {
    code: 'run/transient',
    severity: 'error',
    message: `Unexpected transient failure in each of ${attempts} attempts, expected one to succeed: ${reason}`,
    fix: 'Look at what failed from outside, such as a server or a rate limit, and run again.',
  }
}
