import {dirname} from 'node:path'
import {compareText} from '@journeywright/problems'
import type {Host} from '../host.js'
import {isRecord} from '../templates.js'
import {confinedPath} from '../record/confined-path.js'
import {artifactsOf, currentRefs, type RunContext} from '../perform/run-context.js'
import type {Run} from '../state/run-state.js'
import {guarded, saveConfined} from '../record/run-store.js'

/**
 * Hands the deliverables over: all are staged beside their places before the first is renamed, so that a full disk
 * leaves nothing behind. Gives their paths relative to `out`. Throws a `ProblemError` when it can't.
 */
export async function publish(context: RunContext, run: Run): Promise<readonly string[]> {
  const {host, out} = context
  const outputs = run.plan.steps.flatMap(step => step.outputs)
  const wanted = new Set(outputs.filter(({deliverable, path}) => deliverable && !isRecord(path)).map(({id}) => id))
  const artifacts = artifactsOf(
    context,
    currentRefs(run).filter(ref => wanted.has(ref.id)),
  )
  const sorted = [...artifacts].sort((a, b) => compareText(a.path, b.path))
  const staged: Staged[] = []
  const made: string[] = []
  try {
    for (const {path, content} of sorted) {
      const full = await confinedPath(host, out, path)
      const temporary = `${full}.${context.input.runId}.tmp`
      const check = (): Promise<string> => confinedPath(host, out, path)
      await stage(host, {temporary, full, content, check}, staged, made)
    }
  } catch (error) {
    await clearUp(host, [...staged.map(({temporary}) => temporary), ...made])
    throw error
  }
  try {
    for (const {temporary, full, check} of staged) {
      await check()
      await guarded(full, () => host.rename(temporary, full))
    }
  } catch (error) {
    await clearUp(
      host,
      staged.map(({temporary}) => temporary),
    )
    throw error
  }
  return sorted.map(({path}) => path)
}

/** Whatever can't be taken away stays: the failure that led here is what has to be said. */
async function clearUp(host: Host, paths: readonly string[]): Promise<void> {
  await Promise.allSettled(paths.map(path => host.remove(path)))
}

interface Staged {
  readonly temporary: string
  readonly full: string
  readonly content: string
  /** Throws when a link has come in between. */
  readonly check: () => Promise<string>
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

/** Writes what names the run to where its path says, below the project: kept however the run ends. Gives their paths. */
export async function saveRecords(context: RunContext, run: Run): Promise<readonly string[]> {
  const {host, input} = context
  const records = run.plan.steps.flatMap(step => {
    const ids = new Set(step.outputs.filter(output => isRecord(output.path)).map(output => output.id))
    return ids.size === 0 ? [] : (context.history.get(step.id) ?? []).filter(ref => ids.has(ref.id))
  })
  const latest = new Map(artifactsOf(context, records).map(artifact => [artifact.path, artifact.content]))
  for (const [path, content] of latest) {
    await saveConfined(host, input.folder, path, content)
  }
  return [...latest.keys()]
}
