import {ProblemError} from '@journeywright/problems'
import {checkCriteria} from './check-criteria.js'
import {decideCondition} from './decide-condition.js'
import type {Effect} from '../state/effect.js'
import {findFact} from './find-fact.js'
import type {InputEvent} from '../state/input-event.js'
import {judgeStep} from './judge-step.js'
import {performStep} from './perform-step.js'
import {publish, saveRecords} from './publish.js'
import {performerOf, plannedStep, stateOf} from '../state/run-state.js'
import type {Session} from './session.js'

/** Starts what an effect asks for; what comes of it arrives in the inbox. Never waits. */
export function carryOut(session: Session, effect: Effect): void {
  const {context, work} = session
  switch (effect.type) {
    case 'perform':
      return perform(session, effect.step, effect.key)
    case 'decide':
      return launch(session, effect.key, async () => decide(session, effect.step, effect.key))
    case 'judge':
      return launch(session, effect.key, () => judge(session, effect.step, effect.key))
    case 'wait':
      return launch(session, effect.key, async signal => {
        await context.host.sleep(effect.afterMs, signal)
        return {type: 'timer', key: effect.key}
      })
    case 'stop':
      return work.stop(effect.key)
    case 'passed':
      return tellPassed(session, effect.step, effect.key)
    case 'check-criteria':
      return launch(session, 'criteria', () => check(session))
    case 'publish':
      return launch(session, 'publish', () => handOver(session))
    case 'tell':
      return context.tell(effect.event)
    case 'finish':
    case 'ignored':
      return undefined
  }
}

function launch(session: Session, key: string, task: (signal: AbortSignal) => Promise<InputEvent>): void {
  session.work.launch(key, signal => task(signal).then(session.inbox.put, session.inbox.fail))
}

function perform(session: Session, step: string, key: string): void {
  const {context, run, startedAt} = session
  if (!startedAt.has(step)) startedAt.set(step, context.host.elapsed())
  context.tell({type: 'step-started', step, key, performer: performerOf(plannedStep(run, step), stateOf(run, step))})
  launch(session, key, signal => performStep(context, run, step, key, signal))
}

function decide({context, run}: Session, step: string, key: string): InputEvent {
  const {condition} = plannedStep(run, step)
  if (!condition) throw new Error(`Internal error: step ${step} has no condition`)
  const decision = decideCondition(condition.expression, findFact(context, run, step))
  return {type: 'condition-decided', key, ...decision}
}

async function judge({context, run}: Session, step: string, key: string): Promise<InputEvent> {
  const verdicts = await judgeStep(context, run, step)
  for (const {judges: _judges, ...verdict} of verdicts) context.tell({type: 'gate-judged', step, ...verdict})
  return {type: 'gates-judged', key, verdicts}
}

function tellPassed({context, run, startedAt, notes}: Session, step: string, key: string): void {
  const since = startedAt.get(step) ?? context.host.elapsed()
  startedAt.delete(step)
  context.tell({
    type: 'step-passed',
    step,
    artifacts: stateOf(run, step).artifacts.map(({path, hash}) => ({path, hash})),
    notes: notes.get(key) ?? [],
    ms: Math.round(context.host.elapsed() - since),
  })
}

async function check({context, run}: Session): Promise<InputEvent> {
  const results = await checkCriteria(context, run)
  for (const result of results) context.tell({type: 'criterion-checked', ...result})
  return {type: 'criteria-checked', results}
}

/** A place that can't be written is the user's business: the run ends as failed, and its folder keeps everything. */
async function handOver(session: Session): Promise<InputEvent> {
  const {context, run} = session
  session.records = []
  try {
    session.records = await saveRecords(context, run)
    return {type: 'published', files: await publish(context, run)}
  } catch (error) {
    if (error instanceof ProblemError) return {type: 'publish-failed', problems: error.problems}
    throw error
  }
}
