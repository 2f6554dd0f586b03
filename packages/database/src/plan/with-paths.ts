import type {PlannedStep, StepTask} from '@journeywright/runtime'

/** The run's steps with the placeholders of their paths filled in, as people will find the files. */
export function withPaths({steps, runId, workflowId, planId}: StepTask): readonly PlannedStep[] {
  const values = new Map([
    ['run_id', runId],
    ['workflow_id', workflowId],
    ['plan_id', planId],
  ])
  const fill = (path: string) => path.replaceAll(/\{\{(\w+)\}\}/g, (text, name: string) => values.get(name) ?? text)
  return steps.map(step => ({
    ...step,
    outputs: step.outputs.map(output => ({...output, path: fill(output.path)})),
  }))
}
