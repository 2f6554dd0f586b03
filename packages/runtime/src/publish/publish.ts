import {join, relative} from 'node:path'
import {compareText, ProblemError, type Problem} from '@journeywright/problems'
import type {Artifact} from '../contracts.js'
import {artifactsOf, currentRefs, type RunContext} from '../perform/run-context.js'
import {saveConfined} from '../record/run-store.js'
import type {Run} from '../state/run-state.js'
import {isRecord} from '../templates.js'
import {findConflicts, isSameText, type Conflict} from './find-conflicts.js'
import {findThere, type Destined} from './find-there.js'
import {makeRecord} from './make-record.js'
import {placeFiles} from './place-files.js'
import {replacedOutput} from './problems.js'
import {readPublished} from './read-published.js'

export interface Published {
  /** Relative to `out`, sorted. */
  readonly files: readonly string[]
  /** Those of them that lay there already as they are. */
  readonly same: readonly string[]
  /** What was written over though people had changed it. */
  readonly problems: readonly Problem[]
}

/**
 * Hands the deliverables over, all or none of them: nothing that people wrote is written over but by force, which keeps
 * it. Throws a `ProblemError` when it can't.
 */
export async function publish(context: RunContext, run: Run): Promise<Published> {
  const {host, out, input} = context
  const artifacts = deliverables(context, run)
  const files = await findThere(host, out, artifacts)
  // Nobody but runs writes into the folder of a run.
  const isOwn = input.out === undefined
  const {replaced, record} = isOwn ? {replaced: [], record: []} : await guard(context, run, files)
  const news = [...files, ...record].filter(file => !isThere(file))
  const problems = await keepReplaced(context, replaced)
  await placeFiles(host, out, input.runId, news)
  return {files: files.map(({path}) => path), same: files.filter(isThere).map(({path}) => path), problems}
}

function deliverables(context: RunContext, run: Run): readonly Artifact[] {
  const outputs = run.plan.steps.flatMap(step => step.outputs)
  const wanted = new Set(outputs.filter(({deliverable, path}) => deliverable && !isRecord(path)).map(({id}) => id))
  const refs = currentRefs(run).filter(({id}) => wanted.has(id))
  return [...artifactsOf(context, refs)].sort((a, b) => compareText(a.path, b.path))
}

function isThere({there, content}: Destined): boolean {
  return there !== null && isSameText(Buffer.from(there).toString('utf8'), content)
}

/** What has to be kept before it is written over, and the note of what is published. Throws when people would lose anything. */
async function guard(
  context: RunContext,
  run: Run,
  files: readonly Destined[],
): Promise<{readonly replaced: readonly Conflict[]; readonly record: readonly Destined[]}> {
  const {host, out, input} = context
  const {records, problems} = await readPublished(out, host)
  if (problems.length > 0) throw new ProblemError(problems)
  const resume = `\`journeywright resume ${input.runId}\``
  const replaced = findConflicts(files, {plan: run.plan, records, folder: input.folder, resume})
  const isForced = input.force === true || 'force' in run.plan.options
  if (replaced.length > 0 && !isForced) throw new ProblemError(replaced.map(({problem}) => problem))
  const before = records.find(({workflowId}) => workflowId === context.workflowId)
  return {replaced, record: await findThere(host, out, [makeRecord(context, run, files, before)])}
}

/** The bytes that lay there, in the run's folder under the same path. */
async function keepReplaced({host, store, input}: RunContext, all: readonly Conflict[]): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const {file, at} of all) {
    await saveConfined(host, store.folder, `replaced/${file.path}`, file.there)
    const kept = relative(input.folder, join(store.folder, 'replaced', file.path)).replaceAll('\\', '/')
    problems.push(replacedOutput(file.path, kept, at))
  }
  return problems
}
