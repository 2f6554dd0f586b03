import {compareText} from '@journeywright/problems'
import type {Artifact} from '../contracts.js'
import type {RunContext} from '../perform/run-context.js'
import type {Run} from '../state/run-state.js'
import {lineHash} from './line-hash.js'
import {recordsFolder, type PublishedRecord} from './published-record.js'

/** Options of a plan that say what was looked at, or what may be written over, and not what was asked for. */
const passing = new Set(['previous', 'shared', 'force'])

/** The record of what is published now; what was published under the same name before stays in it. */
export function makeRecord(
  context: RunContext,
  {plan}: Run,
  artifacts: readonly Artifact[],
  before: PublishedRecord | undefined,
): Artifact {
  const now = artifacts.map(({id, path, content}) => ({id, path, hash: lineHash(content)}))
  const paths = new Set(now.map(({path}) => path))
  const files = [...now, ...(before?.files ?? []).filter(({path}) => !paths.has(path))]
  const record: PublishedRecord = {
    formatVersion: '1',
    workflowId: context.workflowId,
    createdAt: context.input.createdAt,
    cuj: plan.cuj.id,
    request: plan.request,
    brief: plan.brief,
    options: Object.fromEntries(Object.entries(plan.options).filter(([name]) => !passing.has(name))),
    outputs: plan.steps.flatMap(({id: step, outputs}) => outputs.map(({id, path}) => ({step, id, path}))),
    files: files.sort((a, b) => compareText(a.path, b.path)),
  }
  const content = `${JSON.stringify(context.redact(record), null, 2)}\n`
  return {id: 'published-record', path: `${recordsFolder}/${context.workflowId}.json`, content}
}
