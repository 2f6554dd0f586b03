import {lstat} from 'node:fs/promises'
import {join} from 'node:path'
import {errorCode} from '../run/error-code.js'

/** Whether something has the path, be it a folder or a link that leads nowhere. */
export async function isTaken(folder: string, path: string): Promise<boolean> {
  try {
    await lstat(join(folder, path))
    return true
  } catch (error) {
    // A path that can't be looked at is tried, and writing it says why it fails.
    return errorCode(error) === 'ENOTDIR' ? false : errorCode(error) !== 'ENOENT'
  }
}
