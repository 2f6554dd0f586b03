import {embeddedExecutor} from './embedded-executor.js'
import type {ExecutorInput} from './executor-input.js'
import type {Executor} from './executor.js'

/** Runs in this process, on record in `.journeywright/runs/` of the project: another process can take each of them up. */
export function fileExecutor(input: ExecutorInput): Executor {
  return embeddedExecutor(input)
}
