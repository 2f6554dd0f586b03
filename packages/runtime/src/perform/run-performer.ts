import type {HandlerContext, StepTask} from '../contracts.js'
import {handlerThrew} from './problems.js'
import {runBackend} from './run-backend.js'
import type {RunContext} from './run-context.js'
import type {Stop} from './stop.js'
import {messageOf} from '../record/run-store.js'

/** What a handler or backend has to say, whatever it is. What it throws is a failed try. */
export async function runPerformer(
  context: RunContext,
  performer: string,
  task: StepTask,
  stop: Stop,
): Promise<unknown> {
  const [kind = '', ...rest] = performer.split(':')
  const target = rest.join(':')
  try {
    if (kind === 'builtin') return await handle(context, target, task, stop)
    return await runBackend(context, kind, target, task, stop.signal)
  } catch (error) {
    return {kind: 'failed', problems: [handlerThrew(kind === 'builtin' ? target : performer, messageOf(error))]}
  }
}

async function handle(context: RunContext, id: string, task: StepTask, stop: Stop): Promise<unknown> {
  const handler = context.handlers.find(each => each.id === id)
  if (!handler) throw new Error('no plugin has it any more')
  return handler.perform(task, handlerContext(context, task, stop))
}

function handlerContext({input, extensions, tell}: RunContext, task: StepTask, stop: Stop): HandlerContext {
  return {
    get signal() {
      return stop.signal
    },
    extensions: point => extensions.filter(extension => extension.point === point),
    agents: input.definitions.agents,
    skills: input.definitions.skills,
    conventions: input.definitions.conventions,
    progress: message => tell({type: 'step-progress', step: task.step.id, message}),
  }
}
