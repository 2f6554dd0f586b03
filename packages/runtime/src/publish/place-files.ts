import {dirname} from 'node:path'
import type {Host} from '../host.js'
import {confinedPath} from '../record/confined-path.js'
import {guarded} from '../record/run-store.js'
import type {Destined} from './find-there.js'

interface Staged extends Destined {
  readonly temporary: string
  /** Throws when a link has come in between. */
  readonly check: () => Promise<string>
}

/**
 * Writes all beside their places before the first is renamed, so that a full disk leaves nothing behind; where a rename
 * fails, what lay at the places before is put back. Throws a `ProblemError`.
 */
export async function placeFiles(host: Host, out: string, runId: string, files: readonly Destined[]): Promise<void> {
  const staged: Staged[] = []
  const made: string[] = []
  const placed: Staged[] = []
  try {
    for (const file of files) {
      const check = (): Promise<string> => confinedPath(host, out, file.path)
      await stage(host, {...file, temporary: `${file.full}.${runId}.tmp`, check}, staged, made)
    }
    for (const file of staged) {
      await file.check()
      await guarded(file.full, () => host.rename(file.temporary, file.full))
      placed.push(file)
    }
  } catch (error) {
    await putBack(host, placed)
    await clearUp(host, [...staged.map(({temporary}) => temporary), ...made.reverse()])
    throw error
  }
}

/** Notes what it makes before it makes it, for whoever has to clear up. */
async function stage(host: Host, file: Staged, staged: Staged[], made: string[]): Promise<void> {
  await guarded(file.full, async () => {
    const first = await host.ensureFolder(dirname(file.full))
    if (first !== undefined) made.push(first)
    staged.push(file)
    await file.check()
    await host.writeFile(file.temporary, file.content)
  })
}

async function putBack(host: Host, placed: readonly Staged[]): Promise<void> {
  const back = async ({full, temporary, there}: Staged): Promise<void> => {
    if (there === null) return host.remove(full)
    await host.writeFile(temporary, there)
    await host.rename(temporary, full)
  }
  await Promise.allSettled(placed.map(back))
}

/** Whatever can't be taken away stays: the failure that led here is what has to be said. */
async function clearUp(host: Host, paths: readonly string[]): Promise<void> {
  await Promise.allSettled(paths.map(path => host.remove(path)))
}
