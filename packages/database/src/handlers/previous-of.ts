import type {StepTask} from '@journeywright/runtime'
import type {OutputFile, OutputStrategy} from '@journeywright/schema'

/** The files of the run's option `previous`, path and content by turns, that a strategy wants. */
export function previousOf({options}: Pick<StepTask, 'options'>, strategy: OutputStrategy): readonly OutputFile[] {
  const told = options['previous'] ?? []
  return told.flatMap((path, at) => {
    const content = told[at + 1]
    return at % 2 === 0 && content !== undefined && strategy.wants?.(path) === true ? [{path, content}] : []
  })
}
