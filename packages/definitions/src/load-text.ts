import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {placeAt, type Problem} from '@journeywright/problems'
import {mendText} from './mend-text.js'
import * as problem from './files/problems.js'

/** A file's text, ready to be read: no byte order mark, `\n` line ends, mojibake mended. */
export interface LoadedText {
  readonly text: string
  /** SHA-256 of the file's bytes, in hex. */
  readonly hash: string
  readonly problems: readonly Problem[]
}

/** `shown` is the file's name in problems. A file that cannot be read is a problem, never an exception. */
export async function loadText(
  file: string,
  shown: string,
): Promise<LoadedText | {readonly text: null; readonly problems: readonly Problem[]}> {
  const bytes = await readFile(file).catch((error: unknown) => error)
  if (!(bytes instanceof Uint8Array)) return {text: null, problems: [problem.unreadableFile(shown, bytes)]}
  const problems: Problem[] = []
  const raw = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  const marked = raw.startsWith('\uFEFF')
  if (marked) problems.push(problem.byteOrderMark({file: shown, line: 1, column: 1}))
  const unix = (marked ? raw.slice(1) : raw).replaceAll('\r\n', '\n')
  const broken = unix.indexOf('\uFFFD')
  if (broken >= 0 && !isUtf8(bytes)) problems.push(problem.notUtf8(placeAt(shown, unix, broken)))
  const mended = mendText(unix)
  if (mended.first >= 0) problems.push(problem.mojibake(mended.encodings, placeAt(shown, unix, mended.first)))
  return {text: mended.text, hash: createHash('sha256').update(bytes).digest('hex'), problems}
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    // The decoder's way to say no.
    return false
  }
}
