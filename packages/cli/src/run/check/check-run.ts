import {dryHost, runPlan, type RunPlanInput, type RunResult} from '@journeywright/runtime'
import {chooseRenderer} from '../../render/choose-renderer.js'
import {exitCode} from '../../exit-code.js'
import type {DriveOptions} from '../../runs/drive-run.js'
import type {Terminal} from '../../terminal.js'
import {findChanges} from './find-changes.js'
import {sayChanges} from './say-changes.js'

/** What became of a place that people changed isn't told: nothing was written over. */
const untrue = 'run/replaced-output'

/**
 * Runs without writing anything, and says what differs between what it would publish and what is there. Returns the exit
 * code: 0 when nothing differs, 1 when something does, that of the run when there is nothing to compare.
 */
export async function checkRun(input: RunPlanInput, options: DriveOptions, terminal: Terminal): Promise<number> {
  const renderer = chooseRenderer(options, terminal)
  const stop = new AbortController()
  const release = terminal.onInterrupt(() => stop.abort())
  const host = dryHost()
  try {
    const result = await runPlan({...input, host, signal: stop.signal, onEvent: event => renderer.event(event)})
    renderer.finish(result)
    if (!isWhole(result)) {
      renderer.problems(result.problems)
      if (!options.json)
        terminal.stdout.write(`not checked: the run is ${result.status}; without \`--check\` it can go on\n`)
      return result.exitCode
    }
    const changes = await findChanges(result, host, input.folder)
    sayChanges({out: result.out, files: result.files.length, changes}, options.json === true, terminal)
    renderer.problems(result.problems.filter(({code}) => code !== untrue))
    return changes.length > 0 ? exitCode.problems : exitCode.passed
  } finally {
    release()
  }
}

function isWhole({status}: RunResult): boolean {
  return status === 'passed' || status === 'degraded'
}
