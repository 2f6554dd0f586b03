import {existsSync, readdirSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import type {Problem} from '@journeywright/problems'
import {unknown} from '../problems.js'

/** A problem for each path that is not there, with the nearest names of its folder. */
export function missingPaths(paths: readonly string[], cwd: string): readonly Problem[] {
  return paths
    .filter(path => !existsSync(resolve(cwd, path)))
    .map(path => {
      const folder = dirname(path)
      // The name of a link that leads nowhere is there, and of no help.
      const names = namesIn(resolve(cwd, folder)).filter(name => name !== basename(path))
      const known = names.map(name => (folder === '.' ? name : join(folder, name)))
      return unknown('path', path, known, `Give a file or folder that is there; \`${basename(path)}\` is not.`)
    })
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    // The folder is missing too: nothing near to name.
    return []
  }
}
