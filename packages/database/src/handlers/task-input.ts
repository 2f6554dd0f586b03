import type {Artifact, StepTask} from '@journeywright/runtime'

/** The one artifact with this id; undefined when no earlier step made it. */
export function taskInput(task: StepTask, id: string): Artifact | undefined {
  return task.inputs.find(artifact => artifact.id === id)
}
