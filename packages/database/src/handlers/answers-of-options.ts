import type {Answer, StepTask} from '@journeywright/runtime'

/** What was answered before the run began, from the plan's option `answers`: three values for each, as `Answer` has them. */
export function answersOfOptions({answers = []}: StepTask['options']): readonly Answer[] {
  return answers.flatMap((question, index) => {
    const [text, by] = answers.slice(index + 1, index + 3)
    return index % 3 === 0 && text !== undefined && by !== undefined ? [{question, text, by}] : []
  })
}
