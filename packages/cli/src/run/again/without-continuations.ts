import {resolve} from 'node:path'
import type {FoundSchema} from '@journeywright/database/source'
import {compareText} from '@journeywright/problems'
import type {PublishedRecord} from '@journeywright/runtime'

/**
 * Leaves out migrations that a run began beside a schema elsewhere, such as a dump: they say what has come to it, and are no
 * schema of their own. `out` and `cwd` are absolute.
 */
export function withoutContinuations(
  found: readonly FoundSchema[],
  records: readonly PublishedRecord[],
  {out, cwd}: {readonly out: string; readonly cwd: string},
): readonly FoundSchema[] {
  return found.filter(({kind, path, files}) => {
    const [first] = [...files].sort(compareText)
    if (kind !== 'migrations' || first === undefined) return true
    const began = records.findLast(record => record.files.some(each => resolve(out, each.path) === resolve(cwd, first)))
    const source = began?.options['from']?.[0]
    return source === undefined || source === path
  })
}
