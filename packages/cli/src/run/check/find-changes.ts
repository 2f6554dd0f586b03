import {readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import type {Host, RunResult} from '@journeywright/runtime'

/** A file that a run would publish otherwise than it is there. */
export interface FileChange {
  readonly path: string
  readonly change: 'added' | 'changed'
  /** People changed it since a run wrote it, or brought it: a run stops there unless it's forced. */
  readonly isTaken: boolean
  /** Unified, as `git apply` reads it. */
  readonly diff: string
}

/** Milliseconds that the difference of two texts may take to find; then all lines of both are told. */
const timeout = 2000

/** What lies on the disk, compared with what the run has published to a host that only seems to write. `folder` is the project. */
export async function findChanges(
  {out, files, unchanged, problems}: RunResult,
  host: Pick<Host, 'readFile'>,
  folder: string,
): Promise<readonly FileChange[]> {
  const same = new Set(unchanged)
  const replaced = problems.filter(({code}) => code === 'run/replaced-output')
  const taken = new Set(replaced.map(({at}) => resolve(folder, at?.file ?? '')))
  const changes: FileChange[] = []
  for (const path of files.filter(each => !same.has(each))) {
    const there = await readFile(join(out, path), 'utf8').catch(() => null)
    const made = Buffer.from((await host.readFile(join(out, path))) ?? []).toString('utf8')
    const change = there === null ? 'added' : 'changed'
    changes.push({path, change, isTaken: taken.has(join(out, path)), diff: await unified(path, there, made)})
  }
  return changes
}

async function unified(path: string, there: string | null, made: string): Promise<string> {
  const {createTwoFilesPatch, FILE_HEADERS_ONLY} = await import('diff')
  const options = {context: 3, headerOptions: FILE_HEADERS_ONLY}
  const [from, to] = [there === null ? '/dev/null' : `a/${path}`, `b/${path}`]
  const patch = (before: string, after: string, limit: object) =>
    createTwoFilesPatch(from, to, before, after, undefined, undefined, {...options, ...limit})
  const quick = patch(there ?? '', made, {timeout})
  return quick ?? `${patch(there ?? '', '', {})}${patch('', made, {})}`
}
