import {layOutFiles, type Migration, type MigrationLayout} from '@journeywright/schema'
import type {Script} from '../script/apply-script.js'

/** What a migration runs, in all of its parts. */
export interface Scripts {
  /** In the order in which they run, as those of `down`. */
  readonly up: readonly Script[]
  readonly down: readonly Script[]
}

/** Under the names that a person would open. */
export function scriptsOf(migrations: readonly Migration[], layout: MigrationLayout = 'plain'): Scripts {
  const pairs = migrations.map(migration => {
    const [up, down] = layOutFiles([migration], layout).map(({path, content}) => ({
      file: `migrations/${path}`,
      sql: content,
    }))
    if (!up || !down) throw new Error('Internal error: a migration without its two files')
    return {up, down}
  })
  return {up: pairs.map(({up}) => up), down: pairs.map(({down}) => down).toReversed()}
}
