import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Problem} from '@journeywright/problems'
import {unwritable} from '../scaffold/problems.js'
import {errorCode} from '../run/error-code.js'

/** Writes a file that is there already, or is not. */
export async function changeFile(folder: string, path: string, text: string): Promise<readonly Problem[]> {
  try {
    await writeFile(join(folder, path), text)
    return []
  } catch (error) {
    return [unwritable(path, errorCode(error))]
  }
}
