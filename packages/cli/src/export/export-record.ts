import {createHash} from 'node:crypto'
import {compareText} from '@journeywright/problems'
import {isRecord} from '../config/is-record.js'
import {textOf} from '../make/text-of.js'

/** The file in which an export says what it made, so that the next one knows what is its own. */
export const recordName = '.journeywright-export.json'

/** SHA-256 of each file's bytes, in hex, by its path. */
export type ExportRecord = ReadonlyMap<string, string>

/** Empty where there is none, or none that can be read: then nothing in the folder is an export's. */
export async function readRecord(folder: string): Promise<ExportRecord> {
  try {
    const read: unknown = JSON.parse((await textOf(folder, recordName)) ?? '{}')
    const files = isRecord(read) && isRecord(read['files']) ? Object.entries(read['files']) : []
    return new Map(files.flatMap(([path, hash]) => (isOwn(path) && typeof hash === 'string' ? [[path, hash]] : [])))
  } catch {
    // Not JSON: somebody else's, or cut off. Without it nothing is taken for our own.
    return new Map()
  }
}

export function recordText(target: string, record: ExportRecord): string {
  const files = Object.fromEntries([...record].sort(([a], [b]) => compareText(a, b)))
  return `${JSON.stringify({madeBy: `journeywright export ${target}`, files}, null, 2)}\n`
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A record that somebody changed leads nowhere else. */
function isOwn(path: string): boolean {
  return !path.startsWith('/') && !/[\\:]/.test(path) && !path.split('/').includes('..')
}
