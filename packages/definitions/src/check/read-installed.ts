import type {Definitions} from '../definition.js'
import type {FoundFile} from '../find-files.js'
import type {CheckCache} from './cache.js'
import {checkFile} from './check-file.js'
import {groupByKind} from './group-by-kind.js'

/** What names may mean beside the checked files. What is wrong with these files is not said: they are somebody else's. */
export async function readInstalled(files: readonly FoundFile[], cache?: CheckCache): Promise<Definitions> {
  const checked = await Promise.all(files.map(found => checkFile(found, cache)))
  return groupByKind(checked.flatMap(({definition}) => definition ?? []))
}
