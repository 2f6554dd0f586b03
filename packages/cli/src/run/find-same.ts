import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {isError, type Problem} from '@journeywright/problems'
import {nodeHost, readPublished, type Plan, type PublishedRecord} from '@journeywright/runtime'
import type {SchemaModel} from '@journeywright/schema'

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
  return {same: same && (await isStillSo(plan, same, out)) ? same : null, problems}
}

/** What was asked for, and not what was found. */
function wordsOf({request, brief, options}: Pick<PublishedRecord, 'request' | 'brief' | 'options'>): string {
  return JSON.stringify([request, brief ?? null, options['output'] ?? null, options['spec'] ?? null])
}

async function isStillSo(plan: Plan, {options, files}: PublishedRecord, out: string): Promise<boolean> {
  const now = plan.options['from']?.[1]
  const before = options['from']?.[1]
  if (now === before) return true
  if (now === undefined) return false
  const path = files.find(({id}) => id === 'schema-document')?.path
  const made = path === undefined ? undefined : await readFile(join(out, path), 'utf8').catch(() => undefined)
  const [{differingTables}, model] = await Promise.all([import('@journeywright/database/source'), modelOf(now)])
  for (const text of [made, before]) {
    const other = text === undefined ? null : await modelOf(text)
    if (model && other && differingTables(model, other).length === 0) return true
  }
  return false
}

async function modelOf(text: string): Promise<SchemaModel | null> {
  const {readSchemaDocument} = await import('@journeywright/schema')
  return (await readSchemaDocument(text, '')).document
}
