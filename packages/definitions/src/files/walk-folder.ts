import type {Dirent} from 'node:fs'
import {readdir, realpath, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {compareText, type Problem} from '@journeywright/problems'
import * as problem from './problems.js'

/** A file, or a folder whose name ends in `.md`, which somebody took for one. */
export interface WalkedFile {
  /** Absolute path. */
  readonly file: string
  /** The path with all links followed; that of the link where it leads nowhere. */
  readonly real: string
}

export interface Walked {
  readonly files: readonly WalkedFile[]
  readonly problems: readonly Problem[]
}

/** What other people's files, or copies of these, lie in. */
const skipped = new Set(['.git', '.journeywright', 'node_modules'])

/**
 * All files below a folder, sorted. Links are followed, each real folder once; one that leads back to a folder above it
 * is a problem. `shownAs` names a path in problems. A folder that does not exist holds nothing.
 */
export async function walkFolder(folder: string, shownAs: (path: string) => string): Promise<Walked> {
  const files: WalkedFile[] = []
  const problems: Problem[] = []
  const seen = new Set<string>()

  async function walk(path: string, real: string, above: readonly string[]): Promise<void> {
    if (above.includes(real)) problems.push(problem.linkLoop(shownAs(path)))
    if (seen.has(real)) return
    seen.add(real)
    for (const entry of await entriesOf(path, error => problems.push(problem.unreadableFile(shownAs(path), error)))) {
      const inner = join(path, entry.name)
      const innerReal = entry.isSymbolicLink() ? await realpath(inner).catch(() => inner) : join(real, entry.name)
      if (!(await isFolder(entry, inner)) || entry.name.endsWith('.md')) files.push({file: inner, real: innerReal})
      else if (!skipped.has(entry.name)) await walk(inner, innerReal, [...above, real])
    }
  }

  await walk(folder, await realpath(folder).catch(() => folder), [])
  return {files, problems}
}

async function entriesOf(folder: string, onError: (error: unknown) => void): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, {withFileTypes: true})
    return entries.sort((a, b) => compareText(a.name, b.name))
  } catch (error) {
    if (!isMissing(error)) onError(error)
    return []
  }
}

async function isFolder(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  // A link that leads nowhere is a file that cannot be read: its reader says so.
  return stat(path).then(
    stats => stats.isDirectory(),
    () => false,
  )
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
