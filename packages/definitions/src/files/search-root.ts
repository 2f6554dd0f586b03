import {existsSync} from 'node:fs'
import {realpath} from 'node:fs/promises'
import {relative, sep} from 'node:path'
import type {Problem} from '@journeywright/problems'
import type {FoundFile} from './find-files.js'
import {missingPath, pathOutside} from '../plugins/problems.js'
import type {SearchRoot} from '../plugins/search-root.js'
import {searchStart} from './search-start.js'
import {startsOf} from './starts-of.js'
import type {WalkedFile} from './walk-folder.js'

/** A found file and its path with all links followed. */
export type RealFile = FoundFile & {readonly real: string}

/** The definition files of one root, sorted by kind and path; pages that lie beside them are passed over. */
export async function searchRoot(
  root: SearchRoot,
  index: number,
): Promise<{readonly files: readonly RealFile[]; readonly problems: readonly Problem[]}> {
  const {folder, origin, prefix, manifests} = root
  const real = await realpath(folder).catch(() => folder)
  const shownAs = (path: string): string => prefix + relative(folder, path).split(sep).join('/')
  const found = (kind: FoundFile['kind'], each: WalkedFile): RealFile => {
    return {kind, file: each.file, shown: shownAs(each.file), origin, root: index, real: each.real}
  }
  const files = manifests.map(({file}) => found('plugin', {file, real: file}))
  const problems: Problem[] = manifests
    .flatMap(({plugins}) => plugins)
    .filter(listed => listed.folder !== null && !existsSync(listed.folder))
    .map(({source}) => missingPath(source.text, source.at))
  for (const start of await startsOf(root)) {
    const searched = await searchStart(folder, start, shownAs)
    problems.push(...searched.problems)
    for (const each of searched.files) {
      // A plugin is somebody else's: a link in it opens no file of the user's.
      const isIts = origin.kind === 'project' || each.real.startsWith(real + sep)
      if (isIts) files.push(found(start.kind, each))
      else problems.push(pathOutside(shownAs(each.file), {file: shownAs(each.file), line: 1, column: 1}))
    }
  }
  return {files, problems}
}
