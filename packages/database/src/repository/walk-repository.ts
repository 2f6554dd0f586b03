import type {Dirent} from 'node:fs'
import {readdir} from 'node:fs/promises'
import {compareText} from '@journeywright/problems'

/** What is installed, built or kept by tools: nobody's own schema lies there. */
const skipped = new Set(
  [
    '.git',
    '.hg',
    '.svn',
    '.journeywright',
    'node_modules',
    'bower_components',
    'vendor',
    'target',
    'dist',
    'build',
  ].concat(['coverage', '.venv', 'venv', '__pycache__', '.cache', '.next', '.nuxt', '.nx', '.turbo', '.yarn']),
)

const maxFiles = 20_000
const maxDepth = 12

export interface Walked {
  /** From the root, with `/`, by name. */
  readonly paths: readonly string[]
  /** False where the repository has more files than are looked at. */
  readonly isWhole: boolean
}

/** The files of a repository, those near its root first, until there are too many. Links aren't followed; never throws. */
export async function walkRepository(root: string): Promise<Walked> {
  const paths: string[] = []
  let folders: readonly string[] = ['']
  for (let depth = 0; folders.length > 0; depth++) {
    if (depth > maxDepth || paths.length > maxFiles) return {paths: cut(paths), isWhole: false}
    const next: string[] = []
    for (const folder of folders) {
      for (const entry of await entriesOf(`${root}/${folder}`)) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`
        if (entry.isFile()) paths.push(path)
        else if (entry.isDirectory() && !skipped.has(entry.name)) next.push(path)
      }
      if (paths.length > maxFiles) break
    }
    folders = next
  }
  return {paths: paths.sort(compareText), isWhole: true}
}

/** A folder that may not be read, or isn't there, has nothing for us. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => [])
  return entries.sort((a, b) => compareText(a.name, b.name))
}

function cut(paths: readonly string[]): readonly string[] {
  return paths.slice(0, maxFiles).sort(compareText)
}
