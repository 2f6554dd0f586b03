import {isRecord} from '../templates.js'
import {artifactsOf, type RunContext} from '../perform/run-context.js'
import {saveConfined} from '../record/run-store.js'
import type {Run} from '../state/run-state.js'

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
