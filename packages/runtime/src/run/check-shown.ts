import {join} from 'node:path'
import {ProblemError, type Problem} from '@journeywright/problems'
import {advance} from '../state/advance.js'
import type {InputEvent} from '../state/input-event.js'
import {textHash} from '../text-hash.js'
import {artifactEdited} from './record-problems.js'
import type {Session} from './session.js'

/**
 * Writes the artifacts that people look at again where they're lost or older than what counts. One that somebody has
 * edited is a problem, unless what comes first has it made anew. Throws a `ProblemError`.
 */
export async function checkShown({context, run}: Session, first: readonly InputEvent[]): Promise<void> {
  const {store, host, input} = context
  const next = first.reduce((state, event) => advance(state, event)[0], run)
  const problems: Problem[] = []
  for (const {id, artifacts} of next.steps.values()) {
    for (const ref of artifacts) {
      const text = await store.readArtifact(ref.path)
      const hash = text === null ? null : textHash(text)
      if (hash === ref.hash) continue
      const isOurs = hash === null || (await host.realPath(join(store.folder, 'objects', hash))) !== null
      if (isOurs) await store.show(ref)
      else problems.push(artifactEdited(input.runId, id, ref.path))
    }
  }
  if (problems.length > 0) throw new ProblemError(problems)
}
