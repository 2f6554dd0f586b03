import {realpath, stat} from 'node:fs/promises'
import {relative, resolve, sep} from 'node:path'
import type {Problem} from '@journeywright/problems'
import {classifyPath, type PathClass} from './classify-path.js'
import type {Definition} from '../definition.js'
import type {FoundFile} from './find-files.js'
import {holderOf} from './holder-of.js'
import {kindOfFrontMatter} from './kind-of-front-matter.js'
import * as problem from './problems.js'
import {walkFolder, type Walked, type WalkedFile} from './walk-folder.js'

export interface FoundInPaths {
  /** In the order of the paths, each file once. Their roots are the folders that hold `agents/`, `skills/` and so on. */
  readonly files: readonly FoundFile[]
  /** Of paths that cannot be read, and of files that lie where definitions do and are none. */
  readonly problems: readonly Problem[]
  /** How many files lie elsewhere and are no definitions. */
  readonly others: number
}

/** Every definition file below some files and folders; places are relative to `cwd`. Never throws. */
export async function findInPaths(paths: readonly string[], cwd: string): Promise<FoundInPaths> {
  const shownAs = (file: string): string => relative(cwd, file).split(sep).join('/') || '.'
  const given = paths.map(path => resolve(cwd, path))
  const walked = await Promise.all(given.map(path => filesAt(path, shownAs)))
  const problems = walked.flatMap(each => each.problems)
  const holders: string[] = []
  const files: FoundFile[] = []
  let others = 0
  for (const file of distinct(walked.flatMap(each => each.files))) {
    const shown = shownAs(file)
    const found = await classifyFile(file, shown)
    if (found.is === 'definition') {
      const holder = holderOf(shown)
      if (!holders.includes(holder)) holders.push(holder)
      files.push({kind: found.kind, file, shown, origin: project, root: holders.indexOf(holder)})
    } else if (found.is === 'no-definition') problems.push(problem.notADefinition(found.reason, shown))
    else if (given.includes(file)) problems.push(problem.notADefinition(unknown, shown))
    else others++
  }
  return {files, problems, others}
}

const project = {kind: 'project', name: 'project'} as const
const unknown = 'neither its folder nor its name nor its front matter says what it defines'

/** Each real file once, by the first of its paths. */
function distinct(files: readonly WalkedFile[]): readonly string[] {
  const byReal = new Map<string, string>()
  for (const {file, real} of files) if (!byReal.has(real)) byReal.set(real, file)
  return [...byReal.values()]
}

/** A file that somebody names is one even when it cannot be opened: its reader says so. */
async function filesAt(path: string, shownAs: (path: string) => string): Promise<Walked> {
  try {
    return (await stat(path)).isDirectory()
      ? await walkFolder(path, shownAs)
      : {files: [{file: path, real: await realpath(path)}], problems: []}
  } catch (error) {
    return {files: [], problems: [problem.unreadableFile(shownAs(path), error)]}
  }
}

async function classifyFile(file: string, shown: string): Promise<FileClass> {
  const found = classifyPath(shown)
  if (found.is !== 'definition') return found
  const kind = found.kind ?? (await kindOfFrontMatter(file))
  return kind ? {is: 'definition', kind} : {is: 'other'}
}

/** What a file is, its front matter read where its path does not tell. */
type FileClass = Exclude<PathClass, {is: 'definition'}> | {readonly is: 'definition'; readonly kind: Definition['kind']}
