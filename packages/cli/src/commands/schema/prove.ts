import {join} from 'node:path'
import {isError, visibleText} from '@journeywright/problems'
import {checkEngine} from '../../run/check-engine.js'
import {exitCode} from '../../exit-code.js'
import {paintFor} from '../../print/paint.js'
import {printJson} from '../../print/print-json.js'
import {printProblems} from '../../print/print-problems.js'
import {handOut} from '../../schema/hand-out.js'
import {loadSources} from '../../schema/load-sources.js'
import {proveSource, type Proved} from '../../schema/prove-source.js'
import {sayProofs} from '../../schema/say-proofs.js'
import {showChecks} from '../../schema/show-checks.js'
import type {Terminal} from '../../terminal.js'

export interface ProveOptions {
  readonly engine?: string
  /** The folder that a script of rows is written to. */
  readonly seeds?: string
  readonly json?: true
  readonly quiet?: true
}

/** `journeywright schema prove`: executes a schema on a scratch database and says what the server made of it. */
export async function prove(source: string, options: ProveOptions, terminal: Terminal): Promise<number> {
  const {engine = 'embedded'} = options
  const wrong = checkEngine(engine)
  if (wrong.length > 0) {
    printProblems(wrong, terminal)
    return exitCode.usage
  }
  const {readings, problems: found} = await loadSources([source], terminal)
  const [reading] = readings
  if (!reading) return tell({report: null, problems: found, written: null}, options, terminal)
  if (!options.json) printProblems(found, terminal)
  const stop = new AbortController()
  const off = terminal.onInterrupt(() => stop.abort())
  const shown = showChecks(options.json === true || options.quiet === true, terminal)
  try {
    const seeding = options.seeds === undefined ? null : () => shown.say('Seed rows')
    const settings = {engine, signal: stop.signal, progress: shown.check, seeding}
    const {report, seeds, problems} = await proveSource(reading, settings)
    shown.clear()
    const written = await saveSeeds(seeds, reading.model.name, options, terminal)
    const told = {report, problems: options.json ? [...found, ...problems] : problems, written}
    const code = tell(told, options, terminal)
    return seeds !== null && written === null ? exitCode.problems : code
  } catch (error) {
    if (stop.signal.aborted) return exitCode.interrupted
    throw error
  } finally {
    shown.clear()
    off()
  }
}

/** The path of the script; null without rows, and when the disk refuses; then that is told. */
async function saveSeeds(seeds: string | null, name: string, options: ProveOptions, terminal: Terminal) {
  if (seeds === null || options.seeds === undefined) return null
  const path = join(options.seeds, `${name.replaceAll(/[^\w.-]+/g, '_')}.sql`)
  return (await handOut(seeds, path, terminal)) ? path : null
}

interface Told extends Pick<Proved, 'report' | 'problems'> {
  /** The script of rows. */
  readonly written: string | null
}

const ofChecks = new Set(['proof/refuted', 'proof/not-proved'])

/** Only all of all is a proof. */
function tell({report, problems, written}: Told, {json, quiet}: ProveOptions, terminal: Terminal): number {
  if (json) {
    printJson({report, seeds: written, problems}, terminal.stdout)
  } else {
    const paint = paintFor(terminal, 'stdout')
    if (report) terminal.stdout.write(sayProofs(report, quiet === true, paint))
    if (written !== null) terminal.stdout.write(`${paint.green('wrote')} ${visibleText(written)}\n`)
    // What a check says stands below its proof.
    printProblems(report ? problems.filter(({code}) => !ofChecks.has(code)) : problems, terminal)
  }
  const isProved = report !== null && report.total > 0 && report.passed === report.total
  return isProved && !problems.some(isError) ? exitCode.passed : exitCode.problems
}
