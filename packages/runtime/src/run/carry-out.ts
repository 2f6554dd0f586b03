import {ProblemError} from '@journeywright/problems'
import type {Effect} from '../state/effect.js'
import type {InputEvent} from '../state/input-event.js'
import {performerOf, plannedStep, stateOf, type Run} from '../state/run-state.js'
import {checkCriteria} from '../perform/check-criteria.js'
import {decideCondition} from '../perform/decide-condition.js'
import {findFact} from '../perform/find-fact.js'
import {judgeStep} from '../perform/judge-step.js'
import {performStep} from '../perform/perform-step.js'
import type {Stop} from '../perform/stop.js'
import {andThen} from '../record/disk-problems.js'
import {publish} from '../publish/publish.js'
import {saveRecords} from './save-records.js'
import type {Session} from './session.js'

/** Starts what an effect asks for; what comes of it arrives in the inbox. Never waits. `run` is as the effect left it. */
export function carryOut(session: Session, run: Run, effect: Effect): void {
  const {context, work} = session
  switch (effect.type) {
    case 'perform':
      return perform(session, run, effect.step, effect.key)
    case 'decide':
      return launch(session, effect.key, async () => decide(session, run, effect.step, effect.key))
    case 'judge':
      return launch(session, effect.key, () => judge(session, run, effect.step, effect.key))
    case 'wait':
      return wait(session, effect.key, effect.afterMs)
    case 'stop':
      return work.stop(effect.key)
    case 'passed':
      return tellPassed(session, run, effect.step, effect.key)
    case 'check-criteria':
      return launch(session, 'criteria', () => check(session, run))
    case 'publish':
      return launch(session, 'publish', () => handOver(session, run))
    case 'tell':
      return context.tell(effect.event)
    case 'finish':
    case 'ignored':
      return undefined
  }
}

function launch(session: Session, key: string, task: (stop: Stop) => Promise<InputEvent>): void {
  session.work.launch(key, stop => task(stop).then(event => session.inbox.put({event}), session.inbox.fail))
}

function perform(session: Session, run: Run, step: string, key: string): void {
  const {context, startedAt} = session
  if (!startedAt.has(step)) startedAt.set(step, context.host.elapsed())
  context.tell({type: 'step-started', step, key, performer: performerOf(plannedStep(run, step), stateOf(run, step))})
  launch(session, key, stop => performStep(context, run, step, key, stop))
}

/** A wait that an earlier process began goes on; it doesn't begin again. */
function wait(session: Session, key: string, ms: number): void {
  const {host} = session.context
  const due = session.due.get(key)
  const left = due ? Math.max(0, due.getTime() - host.now().getTime()) : ms
  launch(session, key, async stop => {
    await host.sleep(left, stop.signal)
    return {type: 'timer', key}
  })
}

function decide({context}: Session, run: Run, step: string, key: string): InputEvent {
  const {condition} = plannedStep(run, step)
  if (!condition) throw new Error(`Internal error: step ${step} has no condition`)
  const decision = decideCondition(condition.expression, findFact(context, run, step))
  return {type: 'condition-decided', key, ...decision}
}

async function judge({context}: Session, run: Run, step: string, key: string): Promise<InputEvent> {
  const verdicts = await judgeStep(context, run, step)
  for (const {judges: _judges, ...verdict} of verdicts) context.tell({type: 'gate-judged', step, ...verdict})
  return {type: 'gates-judged', key, verdicts}
}

function tellPassed({context, startedAt, notes}: Session, run: Run, step: string, key: string): void {
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

async function check({context, showing}: Session, run: Run): Promise<InputEvent> {
  await showing
  const results = await checkCriteria(context, run)
  for (const result of results) context.tell({type: 'criterion-checked', ...result})
  return {type: 'criteria-checked', results}
}

/** A place that can't be written is the user's business: the run waits for a better one, and its folder keeps everything. */
async function handOver(session: Session, run: Run): Promise<InputEvent> {
  const {context} = session
  session.records = []
  try {
    session.records = await saveRecords(context, run)
    const {files, same, problems} = await publish(context, run)
    session.unchanged = same
    session.warnings.push(...problems)
    return {type: 'published', files}
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const command = `\`journeywright resume ${context.input.runId}\``
    return {type: 'publish-failed', problems: error.problems.map(problem => andThen(problem, command))}
  }
}
