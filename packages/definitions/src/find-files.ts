import type {Dirent} from 'node:fs'
import {access, readdir, realpath} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {compareText, type Problem} from '@journeywright/problems'
import type {Definition, Origin} from './definition.js'
import type {DefinitionRoot} from './definition-root.js'
import * as problem from './files/problems.js'

/** A file that holds a definition, by its place; it has not been opened yet. */
export interface FoundFile {
  readonly kind: Definition['kind']
  /** Absolute path. */
  readonly file: string
  /** Its name in problems: relative to its root, and below the plugin's name for a plugin's. The same on every machine. */
  readonly shown: string
  readonly origin: Origin
  /** Index of its root; the same id may come again in another root only. */
  readonly root: number
}

interface Folder {
  readonly kind: Definition['kind']
  readonly path: string
}

const folders: readonly Folder[] = [
  {kind: 'agent', path: 'agents'},
  {kind: 'skill', path: 'skills'},
  {kind: 'cuj', path: 'cujs'},
]
const projectFolders: readonly Folder[] = [
  {kind: 'agent', path: join('.claude', 'agents')},
  {kind: 'skill', path: join('.claude', 'skills')},
  {kind: 'cuj', path: join('.claude', 'docs', 'cujs')},
]

/** All definition files of the roots, in their order, each real file once. README files are none. */
export async function findFiles(
  roots: readonly DefinitionRoot[],
): Promise<{readonly files: readonly FoundFile[]; readonly problems: readonly Problem[]}> {
  const found = await Promise.all(roots.map((root, index) => filesOfRoot(root, index)))
  const problems = found.flatMap(each => each.problems)
  const files = found.flatMap(each => each.files)
  const real = await Promise.all(files.map(({file}) => realpath(file).catch(() => file)))
  return {files: files.filter((_, index) => real.indexOf(real[index] ?? '') === index), problems}
}

async function filesOfRoot(root: DefinitionRoot, index: number): Promise<{files: FoundFile[]; problems: Problem[]}> {
  const all = root.origin.kind === 'project' ? [...folders, ...projectFolders] : folders
  const problems: Problem[] = []
  const files: FoundFile[] = []
  for (const {kind, path} of all) {
    const folder = join(root.folder, path)
    for (const name of await namesIn(folder, kind === 'skill', shownAs(root, folder), problems)) {
      const file = kind === 'skill' ? join(folder, name, 'SKILL.md') : join(folder, name)
      const shown = shownAs(root, file)
      if (kind !== 'skill' || (await exists(file))) files.push({kind, file, shown, origin: root.origin, root: index})
      else problems.push(problem.missingSkillFile(name, {file: shown, line: 1, column: 1}))
    }
  }
  return {files, problems}
}

/** Sorted names of the folder's markdown files, or of its folders. */
async function namesIn(
  folder: string,
  wantFolders: boolean,
  shown: string,
  problems: Problem[],
): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, {withFileTypes: true})
    const isWanted = (entry: Dirent): boolean =>
      wantFolders
        ? !entry.isFile() && !entry.name.startsWith('.')
        : !entry.isDirectory() && entry.name.endsWith('.md') && entry.name.toLowerCase() !== 'readme.md'
    return entries
      .filter(isWanted)
      .map(entry => entry.name)
      .sort(compareText)
  } catch (error) {
    if (!isMissing(error)) problems.push(problem.unreadableFile(shown, error))
    return []
  }
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

function shownAs({folder, origin}: DefinitionRoot, file: string): string {
  const path = relative(folder, file).split(sep).join('/')
  return origin.kind === 'plugin' ? `${origin.name}/${path}` : path
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
