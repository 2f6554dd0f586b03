import {readFileSync, statSync} from 'node:fs'
import {placeAt, type Problem} from '@journeywright/problems'
import {mendText} from './mend-text.js'
import * as problem from '../files/problems.js'

/** A file's text, ready to be read: no byte order mark, `\n` line ends, mojibake mended. */
export interface LoadedText {
  readonly text: string
  /** The file as it is. */
  readonly bytes: Uint8Array
  readonly problems: readonly Problem[]
}

/** `shown` is the file's name in problems. A file that cannot be read is a problem, never an exception. */
export async function loadText(
  file: string,
  shown: string,
): Promise<LoadedText | {readonly text: null; readonly problems: readonly Problem[]}> {
  const bytes = readBytes(file, shown)
  if (!(bytes instanceof Uint8Array)) return {text: null, problems: [bytes]}
  const problems: Problem[] = []
  const raw = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  const marked = raw.startsWith('\uFEFF')
  if (marked) problems.push(problem.byteOrderMark({file: shown, line: 1, column: 1}))
  const unix = (marked ? raw.slice(1) : raw).replaceAll('\r\n', '\n')
  const broken = unix.indexOf('\uFFFD')
  if (broken >= 0 && !isUtf8(bytes)) problems.push(problem.notUtf8(placeAt(shown, unix, broken)))
  const mended = mendText(unix)
  if (mended.first >= 0) problems.push(problem.mojibake(mended.encodings, placeAt(shown, unix, mended.first)))
  return {text: mended.text, bytes, problems}
}

/** No agent is longer: it would fill what any model can read several times over. */
const maxBytes = 1_000_000
/** As far as a text file may be expected to show that it is none. */
const headBytes = 8192

/** A large file is not opened at all, nor is what may never end, such as a pipe. Waiting for each takes longer than reading it. */
function readBytes(file: string, shown: string): Uint8Array | Problem {
  try {
    const stats = statSync(file)
    if (stats.isFile() && stats.size > maxBytes) return problem.tooLarge(shown, stats.size, maxBytes)
    if (!stats.isFile() && !stats.isDirectory()) return problem.unreadableFile(shown, 'it is neither file nor folder')
    const bytes = readFileSync(file)
    return bytes.subarray(0, headBytes).includes(0) ? problem.binaryFile(shown) : bytes
  } catch (error) {
    return problem.unreadableFile(shown, error)
  }
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
