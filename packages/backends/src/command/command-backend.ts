import type {Backend} from '@journeywright/runtime'
import {performCommand} from './perform-command.js'

export interface CommandOptions {
  /** What a step calls it before the colon. Default `command`; a second one with other options needs another name. */
  readonly id?: string
  /** Names of environment variables that the program gets beside the few that every program gets. */
  readonly environment?: readonly string[]
  /** Milliseconds between asking processes to end (SIGTERM) and ending them (SIGKILL). Default 5000. */
  readonly graceMs?: number
  /** Bytes that the program may print to standard output. Default 16 MiB. */
  readonly maxOutputBytes?: number
}

/** Any program as an agent: the task goes to its standard input as JSON, the outcome is what it prints. */
export function commandBackend(options: CommandOptions = {}): Backend {
  const {id = 'command', environment = [], graceMs = 5000, maxOutputBytes = 16 * 1024 * 1024} = options
  const settings = {environment, graceMs, maxOutputBytes}
  return {id, perform: (task, context) => performCommand(task, context, settings)}
}
