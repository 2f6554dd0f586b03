import {dirname, join} from 'node:path'
import {ProblemError} from '@journeywright/problems'
import type {Artifact} from '../contracts.js'
import type {Host} from '../host.js'
import {textHash} from '../text-hash.js'
import {confinedPath} from './confined-path.js'
import {cannotWrite, runExists} from './problems.js'
import type {ArtifactRef} from '../state/run-state.js'

/** The folder of one run. Nothing in it is ever half-written: files are staged and renamed, the journal is appended. */
export interface RunStore {
  readonly folder: string
  journal(entry: object): Promise<void>
  saveArtifact(artifact: Artifact): Promise<ArtifactRef>
  /** What lies at an artifact's path now; null when nothing does. */
  readArtifact(path: string): Promise<string | null>
  save(path: string, content: string | Uint8Array): Promise<void>
  close(): Promise<void>
}

/** Throws a `ProblemError` when the folder is there or can't be written. */
export async function openRunStore(host: Host, project: string, runId: string): Promise<RunStore> {
  const folder = join(project, '.journeywright', 'runs', runId)
  await create(host, folder, runId)
  const journal = await guarded(folder, () => host.openJournal(join(folder, 'journal.jsonl')))
  const artifacts = join(folder, 'artifacts')
  return {
    folder,
    journal: entry => guarded(folder, () => journal.append(JSON.stringify(entry))),
    async saveArtifact({id, path, content}) {
      await saveStaged(host, await confinedPath(host, artifacts, path), content)
      return {id, path, hash: textHash(content), size: Buffer.byteLength(content)}
    },
    async readArtifact(path) {
      const bytes = await host.readFile(await confinedPath(host, artifacts, path))
      return bytes && Buffer.from(bytes).toString('utf8')
    },
    save: (path, content) => saveStaged(host, join(folder, path), content),
    close: () => journal.close(),
  }
}

/** Writes beside the file and renames. Throws a `ProblemError` that names the file. */
export async function saveStaged(host: Host, path: string, content: string | Uint8Array): Promise<void> {
  await guarded(path, async () => {
    await host.ensureFolder(dirname(path))
    try {
      await host.writeFile(`${path}.tmp`, content)
      await host.rename(`${path}.tmp`, path)
    } catch (error) {
      await host.remove(`${path}.tmp`)
      throw error
    }
  })
}

/** Any failure of the disk becomes a problem that names the path. */
export async function guarded<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (error instanceof ProblemError) throw error
    throw new ProblemError([cannotWrite(path, messageOf(error), codeOf(error))], {cause: error})
  }
}

async function create(host: Host, folder: string, runId: string): Promise<void> {
  await guarded(folder, async () => {
    try {
      await host.createFolder(folder)
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST' && (await host.realPath(folder))) {
        throw new ProblemError([runExists(runId)], {cause: error})
      }
      throw error
    }
  })
}

/** The operating system's code of an exception, such as `ENOSPC`. */
function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** An exception's own words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
