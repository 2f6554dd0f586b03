import {readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import type {RunResult, RunStatus, WayOn} from '@journeywright/runtime'
import {paintFor, type Paint} from '../print/paint.js'
import {visibleStrings} from '../print/visible-strings.js'
import type {Terminal} from '../terminal.js'
import {foldFiles} from './fold-files.js'
import {readHighlights} from './read-highlights.js'
import {sayDuration} from './say-duration.js'

/** The last lines of a run: the verdict, what was proved, what is to decide, where it all is, and `ways` to go on. */
export function printSummary(
  given: RunResult,
  cuj: string,
  ms: number,
  ways: readonly WayOn[],
  terminal: Terminal,
): void {
  const paint = paintFor(terminal, 'stdout')
  const result = visibleStrings(given)
  const place = (path: string) => relative(terminal.cwd, path) || '.'
  const report = join(result.folder, 'report.md')
  const text = visibleStrings(readReport(report))
  const lines = [
    '',
    `${sayVerdict(result.status, paint)} ${cuj} in ${sayDuration(ms)}`,
    ...readHighlights(text ?? '').flatMap(({title, lines: below}) => [paint.bold(title), ...below.map(indent)]),
    ...sayCriteria(result, paint),
    ...sayFiles(result, place(result.out), paint),
    ...(text === null ? [] : [`${paint.bold('Report')} ${place(report)}`]),
    ...sayNext(result, ways, place(result.folder), paint),
  ]
  terminal.stdout.write(`${lines.join('\n')}\n`)
}

/** Null when the run could not write one. */
function readReport(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // What kept the run from writing it is among the run's problems.
    return null
  }
}

function sayVerdict(status: RunStatus, paint: Paint): string {
  const colour = {
    passed: paint.green,
    degraded: paint.yellow,
    waiting: paint.yellow,
    failed: paint.red,
    cancelled: paint.red,
    interrupted: paint.yellow,
  }[status]
  return colour(paint.bold(status))
}

/** Those that are met are counted; the others are named with their evidence. */
function sayCriteria({criteria}: RunResult, paint: Paint): readonly string[] {
  if (criteria.length === 0) return []
  const others = criteria.filter(({status}) => status !== 'met')
  const count = `${paint.bold('Success criteria')} ${criteria.length - others.length} of ${criteria.length} met`
  return [count, ...others.map(({name, status, evidence}) => indent(`${paint.yellow(status)} ${name}: ${evidence}`))]
}

function sayFiles({files, unchanged}: RunResult, out: string, paint: Paint): readonly string[] {
  if (files.length === 0) return []
  if (unchanged.length === files.length)
    return [`${paint.bold('Nothing differs')} in ${out}: ${countOf(files)} are as they were`]
  const same = unchanged.length === 0 ? '' : `, of which ${countOf(unchanged)} were there already`
  return [`${paint.bold('Made')} ${countOf(files)} in ${out}${same}`, ...foldFiles(files).map(indent)]
}

function countOf({length}: readonly string[]): string {
  return length === 1 ? '1 file' : `${length} files`
}

/** The exact commands, each with what it does. */
function sayNext({status}: RunResult, ways: readonly WayOn[], folder: string, paint: Paint): readonly string[] {
  const next = paint.bold('Next')
  if (ways.length > 0) {
    const width = Math.max(...ways.map(({command}) => command.length))
    return [next, ...ways.map(({command, does}) => indent(`${paint.cyan(command.padEnd(width))}  ${does}`))]
  }
  if (status === 'failed') return [`${next} mend what the problems say, and run again; ${folder} keeps what was made`]
  return status === 'cancelled' ? [`${next} run again; ${folder} keeps what was made`] : []
}

function indent(line: string): string {
  return `  ${line}`
}
