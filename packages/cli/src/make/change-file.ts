import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Problem} from '@journeywright/problems'
import {unwritable} from '../scaffold/problems.js'
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

/** Writes a file that is there already, or is not. */
export async function changeFile(folder: string, path: string, text: string): Promise<readonly Problem[]> {
  try {
    await writeFile(join(folder, path), text)
    return []
  } catch (error) {
    return [unwritable(path, errorCode(error))]
  }
}
