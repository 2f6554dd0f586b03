import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** The text of a file in a folder. */
export function textIn(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}
