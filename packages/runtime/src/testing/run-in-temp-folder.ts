import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Host} from '../host.js'
import {fakeHost} from './fake-host.js'
import type {JourneyInput} from './journey-input.js'
import {runJourney, type JourneyRun} from './run-journey.js'
import {writeFiles} from './write-files.js'

export interface TempRunInput extends JourneyInput {
  /** Default: a fake clock, so that nobody waits for a retry. */
  readonly host?: Host
}

export interface TempRun extends JourneyRun {
  /** The project, in a folder for temporary files. */
  readonly folder: string
  /** The text of a file, by its path below the project; null when there is none. */
  read(path: string): Promise<string | null>
  remove(): Promise<void>
}

/** Reads, plans and runs a whole CUJ: real files, real parsers, a clock that doesn't wait. The caller removes the folder. */
export async function runInTempFolder({host, ...input}: TempRunInput): Promise<TempRun> {
  const folder = await mkdtemp(join(tmpdir(), 'jw-runtime-'))
  await writeFiles(folder, input.files)
  const run = await runJourney(folder, input, host ?? fakeHost())
  return {
    ...run,
    folder,
    read: path => readFile(join(folder, path), 'utf8').catch(() => null),
    remove: () => rm(folder, {recursive: true, force: true}),
  }
}
