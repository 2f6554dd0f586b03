import {dirname, join} from 'node:path'
import {ProblemError} from '@journeywright/problems'
import type {Artifact} from '../contracts.js'
import type {Host, JournalFile} from '../host.js'
import type {ArtifactRef} from '../state/run-state.js'
import {textHash} from '../text-hash.js'
import {confinedPath} from './confined-path.js'
import {journalText} from './journal-text.js'
import type {JournalEntry, JournalHeader} from './journal.js'
import type {Lock} from './lock.js'
import {newObjects} from './objects.js'
import {cannotWrite} from './disk-problems.js'

/** The folder of one run, while this process owns it. Nothing in it is ever half-written. */
export interface RunStore {
  readonly folder: string
  /** Is on the disk when it returns. */
  begin(header: JournalHeader): void
  append(entries: readonly JournalEntry[]): void
  /** Keeps an artifact's bytes for ever; they're on the disk when it returns, so that the journal can name them. */
  keep(artifact: Artifact): Promise<ArtifactRef>
  /** The content that has this hash. Throws a `ProblemError` when it's lost. */
  contentOf(ref: ArtifactRef): string
  /** Writes an artifact to where people look for it. */
  show(ref: ArtifactRef): Promise<void>
  /** What lies at an artifact's path now; null when nothing does. */
  readArtifact(path: string): Promise<string | null>
  save(path: string, content: string | Uint8Array): Promise<void>
  /** Somebody else may own it from now on. */
  close(): Promise<void>
}

export async function openRunStore(host: Host, folder: string, runId: string, lock: Lock): Promise<RunStore> {
  const journal = await guarded(folder, () => host.openJournal(join(folder, 'journal.jsonl')))
  const artifacts = join(folder, 'artifacts')
  const objects = newObjects(host, folder, runId)
  return {
    folder,
    begin: header => write(folder, journal, `${JSON.stringify(header)}\n`),
    append: entries => write(folder, journal, entries.map(journalText).join('')),
    async keep({id, path, content}) {
      const hash = textHash(content)
      await guarded(folder, () => objects.keep(hash, content))
      return {id, path, hash, size: Buffer.byteLength(content)}
    },
    contentOf: ref => objects.contentOf(ref),
    show: ref => saveConfined(host, artifacts, ref.path, objects.contentOf(ref)),
    async readArtifact(path) {
      const bytes = await host.readFile(await confinedPath(host, artifacts, path))
      return bytes && Buffer.from(bytes).toString('utf8')
    },
    save: (path, content) => saveStaged(host, join(folder, path), content),
    async close() {
      journal.close()
      await lock.release()
    },
  }
}

function write(folder: string, journal: JournalFile, text: string): void {
  try {
    journal.append(text)
  } catch (error) {
    throw new ProblemError([cannotWrite(folder, messageOf(error), codeOf(error))], {cause: error})
  }
}

/**
 * Writes beside the file and renames. `check` is asked before each of both, and throws when the place is no longer what
 * it was. Throws a `ProblemError` that names the file.
 */
export async function saveStaged(
  host: Host,
  path: string,
  content: string | Uint8Array,
  check?: () => Promise<unknown>,
): Promise<void> {
  await guarded(path, async () => {
    await host.ensureFolder(dirname(path))
    try {
      await check?.()
      await host.writeFile(`${path}.tmp`, content)
      await check?.()
      await host.rename(`${path}.tmp`, path)
    } catch (error) {
      await host.remove(`${path}.tmp`)
      throw error
    }
  })
}

/** Saves a file below the root, and looks again, since a link can come in between, whether it still lies there. */
export async function saveConfined(
  host: Host,
  root: string,
  path: string,
  content: string | Uint8Array,
): Promise<void> {
  const place = (): Promise<string> => confinedPath(host, root, path)
  await saveStaged(host, await place(), content, place)
}

/** Any failure of the disk becomes a problem that names the path. */
export async function guarded<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    if (error instanceof ProblemError) throw error
    throw new ProblemError([cannotWrite(path, messageOf(error), codeOf(error))], {cause: error})
  }
}

/** The operating system's code of an exception, such as `ENOSPC`. */
function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** An exception's own words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
