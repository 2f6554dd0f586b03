import {readdirSync} from 'node:fs'
import {join} from 'node:path'

/** Every file below a folder, sorted. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
