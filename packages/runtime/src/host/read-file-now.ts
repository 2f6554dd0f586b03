import {readFileSync} from 'node:fs'
import {isNotThere} from './or-null.js'

/** Null when there is no such file. */
export function readFileNow(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if (isNotThere(error)) return null
    throw error
  }
}
