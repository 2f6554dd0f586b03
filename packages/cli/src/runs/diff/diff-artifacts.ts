import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {compareText} from '@journeywright/problems'
import type {ArtifactRef, RunRecord} from '@journeywright/runtime'
import type {ArtifactChange} from './run-diff.js'
import {withoutNames} from './without-names.js'

/** Milliseconds that the difference of two texts may take to find. */
const timeout = 2000

/** Artifacts by path. Those that differ in the names of the runs and their artifacts' hashes only are the same. */
export async function diffArtifacts(first: RunRecord, second: RunRecord): Promise<readonly ArtifactChange[]> {
  const nameless = withoutNames([first, second])
  const [before, after] = [artifactsOf(first, nameless), artifactsOf(second, nameless)]
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort(compareText)
  const changes: ArtifactChange[] = []
  for (const path of paths) {
    const [old, now] = [before.get(path), after.get(path)]
    if (old?.hash === now?.hash) continue
    const hashes = [old?.hash ?? null, now?.hash ?? null] as const
    if (!old || !now) {
      changes.push({path, change: old ? 'removed' : 'added', hashes, diff: null})
      continue
    }
    const [oldText, newText] = await Promise.all([textOf(first, old), textOf(second, now)])
    if (oldText === null || newText === null) {
      changes.push({path, change: 'changed', hashes, diff: null})
    } else if (nameless(oldText) !== nameless(newText)) {
      changes.push({path, change: 'changed', hashes, diff: await unified(first.runId, second.runId, oldText, newText)})
    }
  }
  return changes
}

function artifactsOf({run}: RunRecord, name: (path: string) => string): ReadonlyMap<string, ArtifactRef> {
  const refs = [...run.steps.values()].flatMap(({artifacts}) => artifacts)
  return new Map(refs.map(ref => [name(ref.path), ref]))
}

/** Null where the run has lost it. */
async function textOf({folder}: RunRecord, {hash}: ArtifactRef): Promise<string | null> {
  return readFile(join(folder, 'objects', hash), 'utf8').catch(() => null)
}

async function unified(first: string, second: string, before: string, after: string): Promise<string | null> {
  const {createTwoFilesPatch, FILE_HEADERS_ONLY} = await import('diff')
  const options = {context: 3, timeout, headerOptions: FILE_HEADERS_ONLY}
  return createTwoFilesPatch(first, second, before, after, undefined, undefined, options) ?? null
}
