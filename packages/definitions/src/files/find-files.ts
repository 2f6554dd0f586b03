import type {Problem} from '@journeywright/problems'
import type {Definition, Origin} from '../definition.js'
import type {DefinitionRoot} from './definition-root.js'
import {mapLimited} from './map-limited.js'
import {searchRoot} from './search-root.js'
import {expandRoots} from '../plugins/expand-roots.js'

/** A file that holds a definition, by its place; it has not been opened yet. */
export interface FoundFile {
  readonly kind: Definition['kind']
  /** Absolute path. */
  readonly file: string
  /** Its name in problems: relative to its root, and below the plugin's name for a plugin's. The same on every machine. */
  readonly shown: string
  readonly origin: Origin
  /** Number of its root; the same id may come again in another root only. */
  readonly root: number
}

/** All definition files of the roots and of the plugins in them, in their order, each real file once. */
export async function findFiles(
  roots: readonly DefinitionRoot[],
): Promise<{readonly files: readonly FoundFile[]; readonly problems: readonly Problem[]}> {
  const found = await mapLimited(await expandRoots(roots), searchRoot)
  const seen = new Set<string>()
  const files = found
    .flatMap(each => each.files)
    .filter(({real}) => {
      const isNew = !seen.has(real)
      seen.add(real)
      return isNew
    })
  return {
    files: files.map(({kind, file, shown, origin, root}) => ({kind, file, shown, origin, root})),
    problems: found.flatMap(each => each.problems),
  }
}
