import type {PlannedStep, StepTask} from '@journeywright/runtime'

/**
 * The run's steps with the placeholders of their paths filled in, as people will find the files. Only the run's own id stays
 * open: a run that is asked once more for the same makes the same plan.
 */
export function withPaths({steps, workflowId, planId}: StepTask): readonly PlannedStep[] {
  const values = new Map([
    ['run_id', '<run_id>'],
    ['workflow_id', workflowId],
    ['plan_id', planId],
  ])
  const fill = (path: string) => path.replaceAll(/\{\{(\w+)\}\}/g, (text, name: string) => values.get(name) ?? text)
  return steps.map(step => ({
    ...step,
    outputs: step.outputs.map(output => ({...output, path: fill(output.path)})),
  }))
}
