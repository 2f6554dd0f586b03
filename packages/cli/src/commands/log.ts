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

/** `journeywright log`: what has happened in a run, and with `--follow` what happens, until nobody runs it any more. */
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
  try {
    while (record !== null) {
      const events = eventsOf(record)
      for (const event of events.slice(told)) lines.event(event)
      told = events.length
      if (!follow || record.owner === null || stop.signal.aborted) return exitCode.passed
      record = await nextRecord(record, terminal.cwd, stop.signal, lines)
    }
    return exitCode.problems
  } finally {
    release()
  }
}

/** The run when something has happened in it, or nobody runs it any more; null when it can't be read any longer. */
async function nextRecord(
  before: RunRecord,
  cwd: string,
  signal: AbortSignal,
  lines: Pick<ReturnType<typeof timedLines>, 'problems'>,
): Promise<RunRecord | null> {
  for (;;) {
    await sleep(pollMs, undefined, {signal}).catch(() => undefined)
    const {record, problems} = await readRun(cwd, before.runId)
    if (!record) lines.problems(problems)
    if (!record || signal.aborted || record.owner === null || record.entries.length > before.entries.length)
      return record
  }
}
