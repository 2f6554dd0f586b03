import {readFileSync} from 'node:fs'
import {orNull} from './or-null.js'

/** Null when there is no such file. */
export function readFileNow(path: string): Uint8Array | null {
  return orNull(() => readFileSync(path))
}
