import {readdir, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {compareText, type Problem} from '@journeywright/problems'
import {notOneOf, unknown} from '../problems.js'

export interface FoundRun {
  /** Null when the problems say why. */
  readonly runId: string | null
  readonly problems: readonly Problem[]
}

const fix = 'See `journeywright runs`.'

/** A run of this folder by its id, by the beginning of it that no other id has, or the one begun last: `latest`. */
export async function findRun(typed: string, cwd: string): Promise<FoundRun> {
  const ids = await runIds(cwd)
  if (ids.includes(typed)) return {runId: typed, problems: []}
  if (typed === 'latest' && ids.length > 0) return {runId: await latest(ids, cwd), problems: []}
  const begin = typed === '' ? [] : ids.filter(id => id.startsWith(typed))
  const [only] = begin
  if (only !== undefined && begin.length === 1) return {runId: only, problems: []}
  if (begin.length > 1) {
    const some = begin.slice(0, 5).map(id => `\`${id}\``)
    const more = begin.length > some.length ? ` and ${begin.length - some.length} more` : ''
    const expected = `the beginning of one id: it's that of ${some.join(', ')}${more}`
    return {runId: null, problems: [notOneOf('run', typed, expected, 'Type more of the id, or `latest`.')]}
  }
  return {runId: null, problems: [unknown('run', typed, ids, fix)]}
}

/** Names of the folders that runs have here. */
export async function runIds(cwd: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(join(cwd, '.journeywright', 'runs'), {withFileTypes: true})
    return entries
      .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({name}) => name)
      .sort(compareText)
  } catch {
    // No folder, no runs.
    return []
  }
}

/** The plan is written once, at the start. */
async function latest(ids: readonly string[], cwd: string): Promise<string> {
  const times = await Promise.all(
    ids.map(async id => {
      const path = join(cwd, '.journeywright', 'runs', id)
      const begun = await stat(join(path, 'plan.json')).catch(() => stat(path))
      return {id, ms: begun.mtimeMs}
    }),
  )
  return times.reduce((best, each) => (each.ms >= best.ms ? each : best)).id
}
