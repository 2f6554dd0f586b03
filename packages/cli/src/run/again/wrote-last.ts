import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {lineHash, type PublishedRecord} from '@journeywright/runtime'

/**
 * The run that wrote a file last, where nobody has changed it since; undefined for what no run wrote, and for a folder. The
 * record that was begun last comes first in `records`; `out` and `cwd` are absolute.
 */
export async function wroteLast(
  records: readonly PublishedRecord[],
  source: string,
  {out, cwd}: {readonly out: string; readonly cwd: string},
): Promise<PublishedRecord | undefined> {
  const path = resolve(cwd, source)
  const fileOf = ({files}: PublishedRecord) => files.find(each => resolve(out, each.path) === path)
  const record = records.find(each => fileOf(each) !== undefined)
  const text = record && (await readFile(path, 'utf8').catch(() => null))
  return record && typeof text === 'string' && fileOf(record)?.hash === lineHash(text) ? record : undefined
}
