import type {BackendContext, BackendEvent, Outcome, StepTask} from '@journeywright/runtime'
import {collectOutput} from './collect-output.js'
import type {CommandOptions} from './command-backend.js'
import {environmentOf} from './environment-of.js'
import {followLines} from './follow-lines.js'
import {locateProgram} from './locate-program.js'
import {isStackFrame} from './is-stack-frame.js'
import {judgeEnding} from './judge-ending.js'
import {makeThrottle} from './make-throttle.js'
import {progressOf} from './progress-of.js'
import {startSupervised, type Supervised} from './start-supervised.js'

export type CommandSettings = Required<Omit<CommandOptions, 'id'>>

/** Lines of standard error that a failure is told with. */
const evidenceLines = 5

const stopped: Outcome = {kind: 'transient', reason: 'it was stopped'}

/** Runs the program once. However the reader of these events leaves, no process of the program is left. */
export async function* performCommand(
  task: StepTask,
  context: BackendContext,
  settings: CommandSettings,
): AsyncGenerator<BackendEvent | Outcome, void, undefined> {
  const {target, folder, signal} = context
  const located = await locateProgram(target, folder)
  if ('code' in located) return yield {kind: 'failed', problems: [located], gone: true}
  if (signal.aborted) return yield stopped
  const running = await startSupervised({
    ...located,
    folder,
    environment: environmentOf(process.env, settings.environment, task),
    input: `${JSON.stringify({formatVersion: '1', ...task})}\n`,
    graceMs: settings.graceMs,
  })
  const {stop, ended} = running
  signal.addEventListener('abort', stop)
  if (signal.aborted) stop()
  try {
    yield* follow(running, located.name, settings, signal)
  } finally {
    signal.removeEventListener('abort', stop)
    stop()
    await ended
  }
}

async function* follow(
  {stdout, stderr, stop, ended}: Supervised,
  name: string,
  {maxOutputBytes}: CommandSettings,
  signal: AbortSignal,
): AsyncGenerator<BackendEvent | Outcome, void, undefined> {
  const output = collectOutput(stdout, maxOutputBytes, stop)
  const lines = followLines(stderr)
  const last: string[] = []
  const isHeard = makeThrottle()
  for await (const line of lines) {
    const message = progressOf(line)
    if (!isStackFrame(message)) last.push(message)
    if (last.length > evidenceLines) last.shift()
    if (isHeard()) yield {kind: 'progress', message}
  }
  const ending = await ended
  const printed = await output
  yield signal.aborted ? stopped : await judgeEnding({name, ending, printed, last, maxOutputBytes})
}
