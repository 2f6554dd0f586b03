import {isError, type Problem} from '@journeywright/problems'
import {listRuns, removeRun, type RunSummary} from '@journeywright/runtime'
import {exitCode} from '../exit-code.js'
import {printJson} from '../print/print-json.js'
import {printProblems} from '../print/print-problems.js'
import {usage} from '../problems.js'
import {exitCodeOf} from '../run/exit-code-of.js'
import type {Terminal} from '../terminal.js'
import {findRun} from './find-run.js'
import {readAge} from './read-age.js'

export interface CleanOptions {
  readonly olderThan?: string
  readonly all?: true
  readonly dryRun?: true
  readonly json?: true
}

const over: readonly RunSummary['status'][] = ['passed', 'degraded', 'failed', 'cancelled']

/** `runs clean`: removes what has ended long ago, or what is named. Nobody's run is removed under their hands. */
export async function cleanRuns(names: readonly string[], options: CleanOptions, terminal: Terminal): Promise<number> {
  const {ids, problems} = await choose(names, options, terminal)
  const removed: string[] = []
  const left: Problem[] = [...problems]
  for (const id of problems.some(isError) ? [] : ids) {
    const trouble = options.dryRun ? [] : await removeRun(terminal.cwd, id)
    left.push(...trouble)
    if (trouble.length === 0) removed.push(id)
  }
  if (options.json) printJson({removed, dryRun: options.dryRun === true, problems: left}, terminal.stdout)
  else {
    if (left.length === 0 || removed.length > 0) terminal.stdout.write(sayRemoved(removed, options.dryRun === true))
    printProblems(left, terminal)
  }
  return left.some(isError) ? exitCodeOf(left) : exitCode.passed
}

async function choose(
  names: readonly string[],
  {olderThan, all}: CleanOptions,
  {cwd, now}: Terminal,
): Promise<{readonly ids: readonly string[]; readonly problems: readonly Problem[]}> {
  if (names.length > 0 && (all || olderThan !== undefined)) {
    const fix = 'Name the runs to remove, or leave the names away.'
    return {
      ids: [],
      problems: [usage('Unexpected name of a run beside `--all` or `--older-than`, expected one of them', fix)],
    }
  }
  if (names.length > 0) {
    const found = await Promise.all(names.map(name => findRun(name, cwd)))
    const ids = found.flatMap(({runId}) => (runId === null ? [] : [runId]))
    return {ids: [...new Set(ids)], problems: found.flatMap(({problems}) => problems)}
  }
  const age = readAge(olderThan ?? (all ? '0s' : '7d'))
  if (age.problems.length > 0) return {ids: [], problems: age.problems}
  const {runs} = await listRuns(cwd)
  const before = now().getTime() - age.ms
  const old = runs.filter(run => {
    return over.includes(run.status) && run.owner === null && run.at !== null && Date.parse(run.at) <= before
  })
  return {ids: old.map(({runId}) => runId), problems: []}
}

function sayRemoved(ids: readonly string[], isTry: boolean): string {
  if (ids.length === 0) return 'Nothing to remove.\n'
  return ids.map(id => `${isTry ? 'would remove' : 'removed'} ${id}\n`).join('')
}
