import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {errorCode} from '../run/error-code.js'

/** The text of a file; null when there is none, or none that can be read as a file. */
export async function textOf(folder: string, path: string): Promise<string | null> {
  try {
    return await readFile(join(folder, path), 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'ELOOP'].includes(errorCode(error))) return null
    throw error
  }
}
