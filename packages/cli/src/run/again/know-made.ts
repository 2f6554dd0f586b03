import {resolve} from 'node:path'
import {nodeHost, readPublished, type Plan} from '@journeywright/runtime'
import {baseOf} from '../base-of.js'
import {lastOfSource} from './last-of-source.js'
import {readMade, readModel} from './read-made.js'
import {wroteLast} from './wrote-last.js'

export interface KnownMade {
  readonly plan: Plan
  /** Name of the run that made what is there; null where people have changed it since, or have made it. */
  readonly by: string | null
}

/**
 * A plan that starts from what a run has made, and nobody changed since, with all that the run knew of it: SQL says what a
 * table is, and neither where it comes from nor which area it belongs to, and schema.prisma knows no checks. What runs have
 * made beside a source that nobody changed since is built on as well.
 */
export async function knowMade(plan: Plan, out: string, cwd: string): Promise<KnownMade> {
  const [source, text, layout, ...existing] = plan.options['from'] ?? []
  const found = text === undefined ? null : await readModel(text)
  if (source === undefined || found === null) return {plan, by: null}
  const {records} = await readPublished(out, nodeHost())
  const {saysSame} = await import('./says-same.js')
  const own = new Set(records.flatMap(({files}) => files.map(({path}) => resolve(out, path))))
  // What our migrations check when they run is no part of the schema.
  const unmodelled = found.unmodelled.filter(({at}) => at === undefined || !own.has(resolve(cwd, at.file)))
  const last = (await wroteLast(records, source, {out, cwd})) ?? (await lastOfSource(records, source, found))
  for (const record of records) {
    const made = await readMade(record, out)
    if (made === null || (record !== last && !(await saysSame({...found, unmodelled}, made)))) continue
    const [, known] = baseOf(source, {model: made}).from
    const from = [source, known, ...(layout === undefined ? [] : [layout, ...existing])]
    return {plan: {...plan, options: {...plan.options, from}}, by: record.workflowId}
  }
  return {plan, by: null}
}
