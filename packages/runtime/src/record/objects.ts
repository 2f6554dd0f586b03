import {randomBytes} from 'node:crypto'
import {join} from 'node:path'
import {ProblemError} from '@journeywright/problems'
import type {Host} from '../host.js'
import type {ArtifactRef} from '../state/run-state.js'
import {textHash} from '../text-hash.js'
import {missingObject} from './record-problems.js'

/** All bytes that a run has made, by their SHA-256: written once and never changed. */
export interface Objects {
  keep(hash: string, content: string): Promise<void>
  /** Throws a `ProblemError` when it's gone or isn't what its name says. */
  contentOf(ref: ArtifactRef): string
}

export function newObjects(host: Host, run: string, runId: string): Objects {
  const folder = join(run, 'objects')
  const contents = new Map<string, string>()
  const underWay = new Map<string, Promise<void>>()
  let ready: Promise<unknown> | null = null
  const write = async (hash: string, content: string): Promise<void> => {
    await (ready ??= host.ensureFolder(folder))
    const path = join(folder, hash)
    // Of its own: a step that was told to stop may still write when somebody else makes the same bytes.
    const draft = `${path}.${randomBytes(4).toString('hex')}.tmp`
    await host.writeDurably(draft, content)
    await host.rename(draft, path)
    contents.set(hash, content)
  }
  return {
    async keep(hash, content) {
      if (contents.has(hash)) return
      // Two steps may make the same bytes at the same time.
      const writing = underWay.get(hash) ?? write(hash, content).finally(() => underWay.delete(hash))
      underWay.set(hash, writing)
      await writing
    },
    contentOf(ref) {
      const known = contents.get(ref.hash)
      if (known !== undefined) return known
      const bytes = host.readFileNow(join(folder, ref.hash))
      const text = bytes && Buffer.from(bytes).toString('utf8')
      if (text === null || textHash(text) !== ref.hash) {
        const why = text === null ? 'loss' : 'change'
        throw new ProblemError([missingObject(runId, ref.path, ref.hash, why)])
      }
      contents.set(ref.hash, text)
      return text
    },
  }
}
