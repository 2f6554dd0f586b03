import type {StepTask} from '../contracts.js'
import {propertiesOf} from '../parse-json.js'
import {strangeBackend} from './problems.js'
import type {RunContext} from './run-context.js'

/** Longer lines of progress are nobody's to read. */
const progressLength = 500

/** The one outcome among what a backend yields. Junk, no outcome and two of them are a failed try. */
export async function runBackend(
  {backends, input, tell}: RunContext,
  id: string,
  target: string,
  task: StepTask,
  signal: AbortSignal,
): Promise<unknown> {
  const backend = backends.find(each => each.id === id)
  if (!backend) throw new Error('no plugin has it any more')
  const {timeoutMs} = task.step
  const failed = (why: string): object => ({kind: 'failed', problems: [strangeBackend(`${id}:${target}`, why)]})
  const outcomes: unknown[] = []
  for await (const said of backend.perform(task, {target, folder: input.folder, signal, timeoutMs})) {
    const {kind, message} = propertiesOf(said)
    if (kind === 'progress' && typeof message === 'string') {
      tell({type: 'step-progress', step: task.step.id, message: message.slice(0, progressLength)})
    } else if (typeof kind === 'string' && kind !== 'progress') {
      outcomes.push(said)
    } else {
      return failed('it yields something that is neither progress nor an outcome')
    }
    if (outcomes.length > 1) return failed('it yields a second outcome')
  }
  return outcomes[0] ?? failed('it ends without one')
}
