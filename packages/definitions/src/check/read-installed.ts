import type {FoundFile} from '../files/find-files.js'
import {summarise} from '../summarise.js'
import {groupByKind} from './group-by-kind.js'
import type {KnownDefinitions} from './known-definitions.js'

/** What names may mean beside the checked files. What is wrong with these files is not said: they are somebody else's. */
export async function readInstalled(files: readonly FoundFile[]): Promise<KnownDefinitions> {
  const read = await Promise.all(files.map(summarise))
  return groupByKind(read.flatMap(({definition}) => definition ?? []))
}
