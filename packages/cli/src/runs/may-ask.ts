import type {Terminal} from '../terminal.js'
import type {DriveOptions} from './drive-run.js'

/** A person sits there, and no program reads what is printed. */
export function mayAsk({json}: DriveOptions, {isTTY}: Terminal): boolean {
  return json !== true && isTTY.stdin && isTTY.stdout
}
