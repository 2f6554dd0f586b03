import type {Plan, PlannedStep, PublishedRecord} from '@journeywright/runtime'
import type {Prepared} from '../prepare.js'
import {findSame} from './find-same.js'
import {knowMade} from './know-made.js'

/**
 * The same request, asked once more of what it has made: it's planned from where the first one started, and has its name and
 * date, so that nothing differs but what people or definitions have changed. `out` and `cwd` are absolute.
 */
export async function askAgain(planned: Prepared, out: string, cwd: string): Promise<Prepared> {
  const {ready} = planned
  if (!ready?.plan.steps.some(({outputs}) => outputs.some(({id}) => id === 'schema-document'))) return planned
  const {same, problems: wrong} = await findSame(ready.plan, out)
  const problems = [...planned.problems, ...wrong]
  if (same === null) return {...(await buildOn(planned, ready, out, cwd)), problems}
  const {from: _from, ...options} = ready.plan.options
  const {from} = same.options
  const steps = ready.plan.steps.map(step => ({...step, outputs: placedAsBefore(step, same)}))
  const plan: Plan = {...ready.plan, steps, options: {...options, ...(from === undefined ? {} : {from})}}
  const {workflowId, createdAt} = same
  const note = `asks once more for what run ${workflowId} made of the same words; other words build on it`
  return {...planned, ready: {...ready, plan, again: {workflowId, createdAt}}, notes: [note], problems}
}

/** Other words start from what is there, which may be known better than by what it says. */
async function buildOn(
  planned: Prepared,
  ready: NonNullable<Prepared['ready']>,
  out: string,
  cwd: string,
): Promise<Prepared> {
  const {plan, by} = await knowMade(ready.plan, out, cwd)
  const notes = by === null ? [] : [`knows it from run ${by}, which made it: nobody has changed it since`]
  return {...planned, ready: {...ready, plan}, notes: [...(planned.notes ?? []), ...notes]}
}

/** What the step made then goes where it was put then; what it makes besides by now goes where the plan says. */
function placedAsBefore({id: step, outputs}: PlannedStep, {outputs: before}: PublishedRecord): PlannedStep['outputs'] {
  return outputs.flatMap(output => {
    const places = before.filter(each => each.step === step && each.id === output.id)
    return places.length === 0 ? [output] : places.map(({path}) => ({...output, path}))
  })
}
