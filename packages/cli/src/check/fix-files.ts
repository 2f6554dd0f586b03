import {randomUUID} from 'node:crypto'
import {readFile, realpath, rename, rm, stat, writeFile} from 'node:fs/promises'
import {resolve, sep} from 'node:path'
import type {FoundFile} from '@journeywright/definitions/check'
import {fixFile} from '@journeywright/definitions/fix'
import type {Problem} from '@journeywright/problems'
import {cannotFix, fixOutside} from '../problems.js'
import type {Mended} from './outcome.js'

/** A larger file is no definition. */
const maxBytes = 1_000_000

/**
 * Mends the files in which something is mechanically wrong and leaves the others alone. A link that leads out of the
 * given paths is not followed: what lies there was not named.
 */
export async function fixFiles(
  files: readonly FoundFile[],
  paths: readonly string[],
  cwd: string,
): Promise<{readonly fixed: readonly Mended[]; readonly problems: readonly Problem[]}> {
  const given = await Promise.all((paths.length > 0 ? paths : ['.']).map(path => realpath(resolve(cwd, path))))
  const fixed: Mended[] = []
  const problems: Problem[] = []
  for (const {file, shown} of files) {
    try {
      const stats = await stat(file).catch(() => null)
      // What is no file or leads nowhere is the reader's to say; a pipe would be waited for.
      if (!stats?.isFile() || stats.size > maxBytes) continue
      const real = await realpath(file)
      const before = await readFile(real)
      const after = fixFile(before, shown)
      if (after.fixed.length === 0) continue
      if (!given.some(path => real === path || real.startsWith(`${path}${sep}`))) {
        problems.push(fixOutside(shown, real))
        continue
      }
      await replace(real, after.bytes, stats.mode)
      fixed.push(...after.fixed)
    } catch (error) {
      problems.push(cannotFix(shown, error))
    }
  }
  return {fixed, problems}
}

/** Whoever reads the file meanwhile gets the old one or the new one. */
async function replace(file: string, bytes: Uint8Array, mode: number): Promise<void> {
  const staged = `${file}.${randomUUID()}.tmp`
  try {
    await writeFile(staged, bytes, {mode})
    await rename(staged, file)
  } finally {
    await rm(staged, {force: true})
  }
}
