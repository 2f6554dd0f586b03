import type {Artifact} from '../contracts.js'
import type {Host} from '../host.js'
import {confinedPath} from '../record/confined-path.js'
import {guarded} from '../record/run-store.js'

/** A file that is to be published, and what lies in its place. */
export interface Destined extends Artifact {
  /** Absolute. */
  readonly full: string
  /** Null where nothing lies. */
  readonly there: Uint8Array | null
}

/** Looks at every place before anything is written. Throws a `ProblemError` for one that is no place for a file. */
export async function findThere(host: Host, out: string, artifacts: readonly Artifact[]): Promise<readonly Destined[]> {
  const found: Destined[] = []
  for (const artifact of artifacts) {
    const full = await confinedPath(host, out, artifact.path)
    found.push({...artifact, full, there: await guarded(full, () => host.readFile(full))})
  }
  return found
}
