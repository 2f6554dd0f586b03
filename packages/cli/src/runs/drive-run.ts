import {continueRun, readRun, waysOn, type ContinueRunInput, type RunResult} from '@journeywright/runtime'
import {answersOf} from '../answers/answers-of.js'
import {printAnswers} from '../answers/print-answers.js'
import {chooseRenderer} from '../render/choose-renderer.js'
import {printSummary} from '../render/print-summary.js'
import type {Terminal} from '../terminal.js'
import {askInPlace} from './ask-in-place.js'
import {mayAsk} from './may-ask.js'

export interface DriveOptions {
  readonly json?: true
  readonly quiet?: true
}

/** Who looks on while a run goes on, and can stop it. */
export type Watch = Pick<ContinueRunInput, 'onEvent' | 'signal'>

/**
 * Starts a run, or goes on with it, shows it, and says what came of it. On a terminal it asks in place for what the run
 * waits for, and goes on with each answer. `again` is what it takes to go on. Returns the exit code.
 */
export async function driveRun(
  start: (watch: Watch) => Promise<RunResult>,
  again: ContinueRunInput,
  cuj: string,
  options: DriveOptions,
  terminal: Terminal,
): Promise<number> {
  const renderer = chooseRenderer(options, terminal)
  const stop = new AbortController()
  const release = terminal.onInterrupt(() => stop.abort())
  const began = terminal.now().getTime()
  const watch: Watch = {onEvent: event => renderer.event(event), signal: stop.signal}
  try {
    let result = await start(watch)
    const left = new Set<string>()
    while (result.status === 'waiting' && !stop.signal.aborted && mayAsk(options, terminal)) {
      renderer.finish(result)
      const decision = await askInPlace(again.folder, again.runId, left, terminal)
      if (decision === null) break
      result = await continueRun({...again, ...watch, decision})
    }
    renderer.finish(result)
    const {record} = await readRun(again.folder, again.runId)
    // One that couldn't begin, or couldn't be taken up, is as it was.
    const isRefused = result.status === 'failed' && record?.run.status !== 'failed'
    if (!options.json && !isRefused) {
      const ways = record ? waysOn(record.run, again.runId) : []
      printSummary(result, cuj, terminal.now().getTime() - began, ways, terminal)
    }
    if (record && !isRefused) printAnswers(await answersOf(record, result, again, terminal.cwd), options, terminal)
    renderer.problems(result.problems)
    return result.exitCode
  } finally {
    release()
  }
}
