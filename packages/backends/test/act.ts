import {fileURLToPath} from 'node:url'
import {expect} from 'vitest'
import {commandBackend} from '@journeywright/backends'
import type {Backend} from '@journeywright/runtime'
import {performWithBackend, type BackendPerformance, type BackendTask} from '@journeywright/runtime/testing'
import {processesWith} from './processes-with.js'

/** The folder of the programs that misbehave. */
export const programs = fileURLToPath(new URL('programs', import.meta.url))
let acts = 0

export interface Act extends BackendTask {
  /** Called at each progress; whoever answers `leave` has heard enough. */
  readonly onProgress?: (message: string) => 'leave' | undefined
}

/** Runs `behave.mjs` in one way. Whatever happens, no process with this run's id is left. */
export async function act(
  words: string,
  {onProgress, ...given}: Act = {},
  backend: Backend = commandBackend({graceMs: 300}),
): Promise<BackendPerformance> {
  const runId = given.runId ?? `act-${process.pid}-${++acts}`
  const target = `./behave.mjs ${words}`
  try {
    return await performWithBackend(heard(backend, onProgress), {folder: programs, target, ...given, runId})
  } finally {
    expect(processesWith(runId)).toEqual([])
  }
}

function heard(backend: Backend, onProgress: Act['onProgress']): Backend {
  return {
    id: backend.id,
    async *perform(task, context) {
      for await (const said of backend.perform(task, context)) {
        if (said.kind === 'progress' && onProgress?.(said.message) === 'leave') {
          yield {kind: 'transient', reason: 'left'}
          break
        }
        yield said
      }
    },
  }
}
