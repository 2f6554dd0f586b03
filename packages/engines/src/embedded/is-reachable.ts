import {stat} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {RunAs} from './run-as.js'

/** Whether whoever PostgreSQL runs as can read a path: for us ourselves always, for `nobody` when all others may. */
export async function isReachable(path: string, {uid}: RunAs): Promise<boolean> {
  if (uid === undefined) return true
  const {mode} = await stat(path)
  if ((mode & 0o005) !== 0o005) return false
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const {mode: folderMode} = await stat(folder)
    if ((folderMode & 0o001) === 0) return false
    if (folder === dirname(folder)) return true
  }
}
