import type {Outcome, StepTask} from '../contracts.js'

/** A step for somebody to do: the run waits for their tick. */
export function askPerson({step}: Pick<StepTask, 'step'>): Outcome {
  const {id, title, at} = step
  const why = `${at.file}:${at.line} says what there is to do`
  return {kind: 'needs-input', questions: [{id: `tick-${id}`, text: `Is step ${id}, ${title}, done?`, why}]}
}
