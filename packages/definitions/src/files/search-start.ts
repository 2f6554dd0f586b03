import {readdir, realpath, stat} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {compareText, type Problem} from '@journeywright/problems'
import {pathInside} from '../plugins/path-inside.js'
import {missingPath} from '../plugins/problems.js'
import {classifyPath} from './classify-path.js'
import {missingSkillFile} from './problems.js'
import {usualFolders} from './search-folders.js'
import type {Start} from './starts-of.js'
import {walkFolder, type Walked} from './walk-folder.js'

/** The files of one kind at a place of a root. */
export async function searchStart(root: string, start: Start, shownAs: (path: string) => string): Promise<Walked> {
  const path = pathInside(root, start.path)
  // The reader of the manifest has said so.
  if (path === null) return {files: [], problems: []}
  const stats = await stat(path).catch(() => null)
  if (stats === null) return {files: [], problems: start.at ? [missingPath(start.path, start.at)] : []}
  if (!stats.isDirectory()) return {files: start.at ? [{file: path, real: await realpath(path)}] : [], problems: []}
  const walked = await walkFolder(path, shownAs)
  const usual = usualFolders.find(({kind}) => kind === start.kind)?.path ?? ''
  const files = walked.files.filter(({file}) => {
    const found = classifyPath([usual, ...relative(path, file).split(sep)].join('/'))
    return found.is === 'definition' && found.kind === start.kind
  })
  const empty = start.kind === 'skill' && !start.at ? await foldersWithout(path, files, shownAs) : []
  return {files, problems: [...walked.problems, ...empty]}
}

/** Folders of skills without a SKILL.md at any depth. */
async function foldersWithout(
  folder: string,
  files: Walked['files'],
  shownAs: (path: string) => string,
): Promise<readonly Problem[]> {
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => [])
  return entries
    .filter(entry => !entry.isFile() && !entry.name.startsWith('.'))
    .map(({name}) => name)
    .sort(compareText)
    .filter(name => !files.some(({file}) => file.startsWith(join(folder, name) + sep)))
    .map(name => missingSkillFile(name, {file: shownAs(join(folder, name, 'SKILL.md')), line: 1, column: 1}))
}
