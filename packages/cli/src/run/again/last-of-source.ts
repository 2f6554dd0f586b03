import type {PublishedRecord} from '@journeywright/runtime'
import type {SchemaModel} from '@journeywright/schema'
import {readModel} from './read-made.js'

/**
 * The run that went on last from a schema that still is what it was when the first one did: what they made lies beside it.
 * Undefined where none did, or people have changed it since. The record that was begun last comes first in `records`.
 */
export async function lastOfSource(
  records: readonly PublishedRecord[],
  source: string,
  found: SchemaModel,
): Promise<PublishedRecord | undefined> {
  const line = records.filter(({options}) => options['from']?.[0] === source)
  const start = line.at(-1)?.options['from']?.[1]
  const before = start === undefined ? null : await readModel(start)
  if (before === null) return undefined
  const {saysSame} = await import('./says-same.js')
  return (await saysSame(found, before)) ? line[0] : undefined
}
