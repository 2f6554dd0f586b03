import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {nodeHost, type Host} from '../host.js'
import {fakeHost} from './fake-host.js'
import type {JourneyInput} from './journey-input.js'
import {memoryDisk} from '../host/memory-disk.js'
import {runJourney, type JourneyRun} from './run-journey.js'
import {writeFiles} from './write-files.js'

export interface MemoryRunInput extends JourneyInput {
  /** The instant at which the clock starts, as ISO 8601. Only waiting moves it, and nobody waits. */
  readonly start?: string
  /** Replaces what a test wants to break, such as `writeDurably`. */
  readonly changes?: Partial<Host>
}

export interface MemoryRun extends JourneyRun {
  /** The waits that were asked for, such as those before retries, in milliseconds. */
  readonly waits: readonly number[]
  /** Files of the project and of the run by their path below the project, with `/`, sorted. */
  readonly paths: readonly string[]
  /** The text of one of them; null when there is none. */
  read(path: string): Promise<string | null>
}

/**
 * Reads, plans and runs a whole CUJ, and makes the decisions that its people are said to make. The run leaves nothing on
 * the disk; only the markdown is there for as long as it takes, since it's read as always.
 */
export async function runInMemory({start, changes, ...input}: MemoryRunInput): Promise<MemoryRun> {
  const folder = await mkdtemp(join(tmpdir(), 'jw-memory-'))
  const disk = memoryDisk(nodeHost({}))
  const host = fakeHost(start, {...disk, ...changes})
  try {
    await writeFiles(folder, input.files)
    for (const [path, text] of Object.entries(input.files)) await disk.writeFile(join(folder, path), text)
    const run = await runJourney(folder, input, host)
    const within = (path: string): string => relative(folder, path).replaceAll('\\', '/')
    return {
      ...run,
      waits: host.waits,
      paths: disk.paths().map(within),
      async read(path) {
        const bytes = await disk.readFile(join(folder, path))
        return bytes && Buffer.from(bytes).toString('utf8')
      },
    }
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}
