import type {StepTask} from '@journeywright/runtime'

/** Where the runtime wants an artifact. A handler is only ever given tasks that hold what it promised to make. */
export function outputPath(task: StepTask, id: string): string {
  const output = task.outputs.find(each => each.id === id)
  if (!output) throw new Error(`Internal error: step ${task.step.id} has no output \`${id}\``)
  return output.path
}
