import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {text as textOf} from 'node:stream/consumers'
import type {Problem} from '@journeywright/problems'
import {errorCode} from '../run/error-code.js'
import type {Terminal} from '../terminal.js'

export interface ReadText {
  /** Null when the problems say why. */
  readonly text: string | null
  readonly problems: readonly Problem[]
}

/** The text of a file, or what is piped in for `-`. */
export async function readText(
  file: string,
  notRead: (file: string, code: string) => Problem,
  {cwd, stdin}: Terminal,
): Promise<ReadText> {
  try {
    const text = file === '-' ? await textOf(stdin) : await readFile(resolve(cwd, file), 'utf8')
    return {text: text.replace(/^\uFEFF/, ''), problems: []}
  } catch (error) {
    return {text: null, problems: [notRead(file, errorCode(error))]}
  }
}
