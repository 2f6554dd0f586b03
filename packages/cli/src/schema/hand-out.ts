import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {printProblems} from '../print/print-problems.js'
import {errorCode} from '../run/error-code.js'
import {unwritable} from '../scaffold/problems.js'
import type {Terminal} from '../terminal.js'

/** Into a file, which is written over, or to stdout without one. False when the disk refuses; then that is told. */
export async function handOut(
  content: string | Uint8Array,
  file: string | undefined,
  terminal: Terminal,
): Promise<boolean> {
  if (file === undefined) {
    terminal.stdout.write(content)
    return true
  }
  const path = resolve(terminal.cwd, file)
  try {
    await mkdir(dirname(path), {recursive: true})
    await writeFile(path, content)
    return true
  } catch (error) {
    printProblems([unwritable(file, errorCode(error))], terminal)
    return false
  }
}
