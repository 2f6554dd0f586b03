import type {Problem} from '@journeywright/problems'
import type {PersonDecision, RunRecord} from '@journeywright/runtime'
import {unknown, usage} from '../problems.js'

export interface Target {
  /** Null when the problems say why. */
  readonly decision: PersonDecision | null
  readonly problems: readonly Problem[]
}

/** What `approve RUN [STEP|CRITERION]` approves: a step by its id, a criterion by its name, or the only thing there is. */
export function approvalOf(
  {run, plan, runId}: RunRecord,
  typed: string | undefined,
  answers: readonly {readonly question: string; readonly text: string}[],
): Target {
  const approve = (step: string): Target => ({decision: {type: 'approved', step, answers}, problems: []})
  const tick = (criterion: string): Target => ({decision: {type: 'criterion-approved', criterion}, problems: []})
  const steps = [...run.steps.values()]
  const waiting = steps.filter(({status, questions}) => status === 'waiting' && questions.length > 0).map(({id}) => id)
  const criteria = plan.criteria.filter(({check}) => check.kind === 'unverified').map(({name}) => name)
  const isOver = run.status === 'passed' || run.status === 'degraded'
  if (typed !== undefined) {
    if (steps.some(({id}) => id === typed)) return approve(typed)
    const named = criteria.filter(name => name.toLowerCase() === typed.toLowerCase())
    const begun = criteria.filter(name => name.toLowerCase().startsWith(typed.toLowerCase()))
    const [criterion] = named.length > 0 ? named : begun.length === 1 ? begun : []
    if (criterion !== undefined) return tick(criterion)
    const known = [...steps.map(({id}) => id), ...criteria]
    return none(unknown('step', typed, known, `See \`journeywright log ${runId}\`.`))
  }
  const open = isOver ? criteria.filter(name => !run.ticks.has(name)) : waiting
  const [only] = open
  if (only !== undefined && open.length === 1) return isOver ? tick(only) : approve(only)
  const list = open.map(each => `\`${each}\``).join(', ')
  const expected = open.length === 0 ? 'a step that waits: none does' : `which one: ${list}`
  return none(
    usage(`Unexpected end of \`journeywright approve ${runId}\`, expected ${expected}`, `See \`journeywright runs\`.`),
  )
}

/** A step by its id; the machine says whether the decision applies to it. */
export function checkStep({plan, runId}: RunRecord, step: string): readonly Problem[] {
  const known = plan.steps.map(({id}) => id)
  return known.includes(step) ? [] : [unknown('step', step, known, `See \`journeywright log ${runId}\`.`)]
}

function none(problem: Problem): Target {
  return {decision: null, problems: [problem]}
}
