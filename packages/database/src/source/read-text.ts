import {readFile} from 'node:fs/promises'
import {ProblemError} from '@journeywright/problems'
import {sourceMissing, sourceNotText} from '../problems.js'

/** A text file in UTF-8, without its byte order mark. `shown` is how the user wrote it. */
export async function readText(path: string, shown: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new ProblemError([sourceMissing(shown, error.code ?? 'an error')], {cause: error})
  })
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch (error) {
    throw new ProblemError([sourceNotText(shown)], {cause: error})
  }
}
