import type {Problem} from '@journeywright/problems'
import {isOver} from './is-over.js'
import type {PersonDecision} from './person-event.js'
import {
  decisionAtEnd,
  decisionOnStep,
  decisionTooEarly,
  decisionWithoutWords,
  missingAnswer,
  unknownCriterion,
  unknownQuestion,
  unknownStep,
} from './problems.js'
import type {Run, StepState} from './run-state.js'
import {stepCommands} from './step-commands.js'

type StepDecision = Extract<PersonDecision, {readonly step: string}>

/**
 * Why a decision doesn't apply to where a run stands, with the commands that do; null when it applies. `runId` is for those
 * commands.
 */
export function refusalOf(run: Run, decision: PersonDecision, runId = 'RUN'): Problem | null {
  if (decision.type === 'criterion-approved') return refusalOfTick(run, decision.criterion, runId)
  if (isOver(run)) return decisionAtEnd(decision.type, run.status, runId)
  if (decision.type === 'resumed') return null
  if (decision.type === 'cancelled') return run.status === 'publishing' ? decisionTooEarly('cancelled', runId) : null
  const state = run.steps.get(decision.step)
  if (!state)
    return unknownStep(
      decision.step,
      [...run.steps.values()].map(each => each.id),
    )
  if (run.status !== 'running' && run.status !== 'waiting') return decisionTooEarly(decision.type, runId)
  if (!stepCommands(state, runId).some(({type}) => type === decision.type)) {
    const commands = stepCommands(state, runId).map(({command}) => command)
    return decisionOnStep(decision.type, state, commands, runId)
  }
  return refusalOfWords(state, decision, runId)
}

function refusalOfTick(run: Run, name: string, runId: string): Problem | null {
  if (!isOver(run) || run.status === 'cancelled') return decisionTooEarly('criterion-approved', runId)
  const open = run.plan.criteria.filter(({check}) => check.kind === 'unverified').map(each => each.name)
  return open.includes(name) ? null : unknownCriterion(name, open)
}

/** What a person has to say with a decision. */
function refusalOfWords(state: StepState, decision: StepDecision, runId: string): Problem | null {
  if (decision.type === 'rejected' && decision.reason.trim() === '')
    return decisionWithoutWords('rejected', state, runId)
  if (decision.type === 'overridden' && decision.risk.trim() === '')
    return decisionWithoutWords('overridden', state, runId)
  if (decision.type !== 'approved') return null
  const asked = state.questions.map(({id}) => id)
  const unknown = decision.answers.find(({question}) => !asked.includes(question))
  if (unknown) return unknownQuestion(state.id, unknown.question, asked)
  if (state.waitsFor !== 'answers') return null
  const given = decision.answers.filter(({text}) => text.trim() !== '').map(({question}) => question)
  const missing = state.questions.find(({id}) => !given.includes(id))
  return missing ? missingAnswer(state, missing, runId) : null
}
