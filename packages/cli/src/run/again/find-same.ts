import {isError, type Problem} from '@journeywright/problems'
import {nodeHost, readPublished, type Plan, type PublishedRecord} from '@journeywright/runtime'
import {lastOfSource} from './last-of-source.js'
import {readMade, readModel} from './read-made.js'

export interface FoundSame {
  /** Null when nothing was asked for in these words, or the schema has become another since. */
  readonly same: PublishedRecord | null
  readonly problems: readonly Problem[]
}

/**
 * What an earlier run has published for the same words, where the schema that is there now is still what that run made, or
 * what it started from: to ask once more is then no request to build on it.
 */
export async function findSame(plan: Plan, out: string): Promise<FoundSame> {
  const {records, problems} = await readPublished(out, nodeHost())
  if (problems.some(isError)) return {same: null, problems}
  const words = wordsOf(plan)
  const [same] = records.filter(({cuj, ...record}) => cuj === plan.cuj.id && wordsOf(record) === words)
  return {same: same && (await isStillSo(plan, same, records, out)) ? same : null, problems}
}

/** What was asked for, and not what was found. */
function wordsOf({request, brief, options}: Pick<PublishedRecord, 'request' | 'brief' | 'options'>): string {
  return JSON.stringify([
    request,
    brief ?? null,
    options['output'] ?? null,
    options['spec'] ?? null,
    options['answers'] ?? null,
  ])
}

async function isStillSo(
  plan: Plan,
  record: PublishedRecord,
  records: readonly PublishedRecord[],
  out: string,
): Promise<boolean> {
  const [now, before] = [plan, record].map(({options}) => options['from']?.[1])
  if (now === before) return true
  const model = now === undefined ? null : await readModel(now)
  if (model === null) return false
  const source = plan.options['from']?.[0] ?? ''
  if ((await lastOfSource(records, source, model)) === record) return true
  const {differingTables} = await import('@journeywright/database/source')
  const others = [await readMade(record, out), before === undefined ? null : await readModel(before)]
  return others.some(other => other !== null && differingTables(model, other).length === 0)
}
