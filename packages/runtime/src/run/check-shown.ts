import {join} from 'node:path'
import {ProblemError, type Problem} from '@journeywright/problems'
import {advance} from '../state/advance.js'
import type {InputEvent} from '../state/input-event.js'
import type {ArtifactRef} from '../state/run-state.js'
import {textHash} from '../text-hash.js'
import {artifactEdited} from '../record/record-problems.js'
import type {Session} from './session.js'

/**
 * Writes the artifacts that people look at again where they're lost or older than what counts. One that counts and that
 * somebody has edited is a problem, unless what comes first has it made anew. Throws a `ProblemError`.
 */
export async function checkShown({context, run}: Session, first: readonly InputEvent[]): Promise<void> {
  const {store, host, input, history} = context
  const problems: Problem[] = []
  const next = first.reduce((state, event) => advance(state, event)[0], run)
  for (const {step, ref, isCurrent} of latestOf(next.steps.values(), history)) {
    const text = await store.readArtifact(ref.path)
    const hash = text === null ? null : textHash(text)
    if (hash === ref.hash) continue
    const isOurs = hash === null || (await host.realPath(join(store.folder, 'objects', hash))) !== null
    if (isOurs) await store.show(ref)
    else if (isCurrent) problems.push(artifactEdited(input.runId, step, ref.path))
  }
  if (problems.length > 0) throw new ProblemError(problems)
}

interface Shown {
  readonly step: string
  readonly ref: ArtifactRef
  /** It counts; else it's what an earlier try has made. */
  readonly isCurrent: boolean
}

/** What lies at each path: what counts now, or else what was made there last. */
function latestOf(
  states: Iterable<{readonly id: string; readonly artifacts: readonly ArtifactRef[]}>,
  history: ReadonlyMap<string, readonly ArtifactRef[]>,
): Iterable<Shown> {
  const shown = new Map<string, Shown>()
  for (const [step, refs] of history) for (const ref of refs) shown.set(ref.path, {step, ref, isCurrent: false})
  for (const {id, artifacts} of states) {
    for (const ref of artifacts) shown.set(ref.path, {step: id, ref, isCurrent: true})
  }
  return shown.values()
}
