import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {readRun, type RunRecord} from '@journeywright/runtime'
import {exitCode} from '../exit-code.js'
import {jsonLines} from '../render/json-lines.js'
import {exitCodeOf} from '../run/exit-code-of.js'
import {eventsOf} from '../runs/events-of.js'
import {openRun} from '../runs/open-run.js'
import {timedLines} from '../runs/timed-lines.js'
import type {Terminal} from '../terminal.js'

export interface LogOptions {
  readonly follow?: true
  readonly json?: true
}

/** Milliseconds between two looks at a run that is followed. */
const pollMs = 200

/** `journeywright log`: what has happened in a run, and with `--follow` what happens, until the run has ended. */
export async function log(typed: string, {follow, json}: LogOptions, terminal: Terminal): Promise<number> {
  const lines = json ? jsonLines(terminal) : timedLines(terminal)
  const opened = await openRun(typed, terminal.cwd)
  if (!opened.record) {
    lines.problems(opened.problems)
    return exitCodeOf(opened.problems)
  }
  const stop = new AbortController()
  const release = terminal.onInterrupt(() => stop.abort())
  let record: RunRecord | null = opened.record
  let told = 0
  let isIdle = false
  try {
    while (record !== null) {
      const events = eventsOf(record)
      for (const event of events.slice(told)) lines.event(event)
      told = events.length
      if (!follow || isDone(record) || stop.signal.aborted) return exitCode.passed
      if (record.owner === null && !isIdle && !json) sayIdle(record, terminal)
      isIdle = record.owner === null
      record = await nextRecord(record, terminal.cwd, stop.signal, lines)
    }
    return exitCode.problems
  } finally {
    release()
  }
}

/** Nothing comes any more. */
function isDone({owner, status}: RunRecord): boolean {
  return owner === null && status !== 'running' && status !== 'waiting' && status !== 'interrupted'
}

/** Not among the lines of the log: it's of the moment. */
function sayIdle({runId, status}: RunRecord, {stderr}: Terminal): void {
  const why = status === 'waiting' ? 'it waits for somebody to decide' : 'it was interrupted'
  stderr.write(`Nobody runs ${runId} now: ${why}. This follows it until it has ended; Ctrl-C leaves it.\n`)
}

/** The run when something has happened in it, or nobody runs it any more; null when it can't be read any longer. */
async function nextRecord(
  before: RunRecord,
  cwd: string,
  signal: AbortSignal,
  lines: Pick<ReturnType<typeof timedLines>, 'problems'>,
): Promise<RunRecord | null> {
  const stood = await standOf(before)
  for (;;) {
    await sleep(pollMs, undefined, {signal}).catch(() => undefined)
    // While nobody runs it there is no need to read it all again.
    if (before.owner === null && !signal.aborted && (await standOf(before)) === stood) continue
    const {record, problems} = await readRun(cwd, before.runId)
    if (!record) lines.problems(problems)
    const isNew = record?.entries.length !== before.entries.length || record.owner !== before.owner
    if (!record || signal.aborted || isNew) return record
  }
}

/** Differs when somebody has taken the run up, or has written to its journal. */
async function standOf({folder}: RunRecord): Promise<string> {
  const [journal, lock] = await Promise.all(
    ['journal.jsonl', 'lock'].map(name => stat(join(folder, name)).catch(() => null)),
  )
  return `${journal?.size} ${lock?.ino}`
}
