import {join} from 'node:path'
import type {Problem} from '@journeywright/problems'
import type {Host} from '../host.js'
import {parseJson} from '../parse-json.js'
import {isPublishedRecord, recordsFolder, type PublishedRecord} from './published-record.js'
import {strangeRecord} from './problems.js'

export interface ReadPublished {
  /** The one that was begun last comes first. */
  readonly records: readonly PublishedRecord[]
  readonly problems: readonly Problem[]
}

/** What runs have published into a folder, as it says there itself: on every machine that has its files. */
export async function readPublished(out: string, host: Pick<Host, 'listFolder' | 'readFile'>): Promise<ReadPublished> {
  const records: PublishedRecord[] = []
  const problems: Problem[] = []
  const names = (await host.listFolder(join(out, recordsFolder))).filter(name => name.endsWith('.json'))
  for (const name of names) {
    const bytes = await host.readFile(join(out, recordsFolder, name))
    const parsed = parseJson(Buffer.from(bytes ?? []).toString('utf8'))
    const value = 'value' in parsed ? parsed.value : null
    if (isPublishedRecord(value)) records.push(value)
    else problems.push(strangeRecord(`${recordsFolder}/${name}`))
  }
  return {records: records.sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt)), problems}
}
