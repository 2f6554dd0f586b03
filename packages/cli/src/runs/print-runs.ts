import {visibleText} from '@journeywright/problems'
import type {RunSummary} from '@journeywright/runtime'
import {cutText} from '../print/cut-text.js'
import {paintFor, type Paint} from '../print/paint.js'
import type {Terminal} from '../terminal.js'

/** A line a run. On a pipe tab-separated: id, status, journey, passed steps of all, begun, request. */
export function printRuns(runs: readonly RunSummary[], terminal: Terminal): void {
  const {stdout, isTTY, columns} = terminal
  if (!isTTY.stdout) {
    stdout.write(runs.map(run => `${tabbed(run).map(cell).join('\t')}\n`).join(''))
    return
  }
  const paint = paintFor(terminal, 'stdout')
  if (runs.length === 0) return void stdout.write('No runs in this folder yet.\n')
  const now = terminal.now().getTime()
  const rows = runs.map(run => ({run, cells: cellsOf(run, now)}))
  const widths = [0, 1, 2, 3, 4].map(at => Math.max(...rows.map(({cells}) => (cells[at] ?? '').length)))
  const left = columns - widths.reduce((sum, width) => sum + width + 2, 0)
  for (const {run, cells} of rows) {
    const [id = '', status = '', ...rest] = cells.map((text, at) => text.padEnd(widths[at] ?? 0))
    const request = left > 10 ? cutText(cell(run.request ?? ''), left) : ''
    stdout.write(`${[paint.bold(id), colour(run, paint)(status), ...rest, request].join('  ').trimEnd()}\n`)
  }
}

function tabbed(run: RunSummary): readonly string[] {
  const {runId, createdAt, cuj, request} = run
  return [runId, standing(run), cuj ?? '', stepsOf(run), createdAt ?? '', request ?? '']
}

function cellsOf(run: RunSummary, now: number): readonly string[] {
  const age = run.at === null ? '' : `${sayAge(Math.max(0, now - Date.parse(run.at)))} ago`
  return [run.runId, standing(run), run.cuj ?? '', stepsOf(run), age]
}

/** `waiting (step 2)`, `running (process 4711)`. */
function standing({status, waiting, owner}: RunSummary): string {
  if (owner !== null) return `${status} (process ${owner})`
  return status === 'waiting' && waiting.length > 0
    ? `waiting (${waiting.length > 1 ? 'steps' : 'step'} ${waiting.join(', ')})`
    : status
}

function stepsOf({passed, steps}: RunSummary): string {
  return steps === 0 ? '' : `${passed}/${steps}`
}

function sayAge(ms: number): string {
  if (ms < 3_600_000) return ms < 60_000 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`
  return ms < 172_800_000 ? `${Math.round(ms / 3_600_000)} h` : `${Math.round(ms / 86_400_000)} days`
}

function colour({status}: RunSummary, paint: Paint): (text: string) => string {
  switch (status) {
    case 'passed':
      return paint.green
    case 'running':
      return paint.cyan
    case 'failed':
    case 'cancelled':
    case 'unreadable':
      return paint.red
    case 'degraded':
    case 'waiting':
    case 'interrupted':
      return paint.yellow
  }
}

function cell(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim()
}
