import {readFile} from 'node:fs/promises'
import {placeAt, ProblemError, type Problem} from '@journeywright/problems'
import {sourceArchive, sourceMissing, sourceNotText} from '../problems.js'
import {archiveOf} from './archive-of.js'

/** A text file in UTF-8, or in UTF-16 when its byte order mark says so; without that mark. `shown` is how the user wrote it. */
export async function readText(path: string, shown: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new ProblemError([sourceMissing(shown, error.code ?? 'an error')], {cause: error})
  })
  const archive = archiveOf(bytes)
  if (archive) throw new ProblemError([sourceArchive(shown, archive)])
  const encoding = encodingOf(bytes)
  try {
    const text = new TextDecoder(encoding, {fatal: true}).decode(bytes)
    if (!isWide(text)) return text
  } catch (error) {
    throw new ProblemError([notText(bytes, encoding, shown)], {cause: error})
  }
  throw new ProblemError([
    sourceNotText('UTF-16 without a byte order mark', 'UTF-16LE', {file: shown, line: 1, column: 1}),
  ])
}

function encodingOf([first, second]: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** English in UTF-16 is good UTF-8, with a NUL after each letter or before it. */
function isWide(text: string): boolean {
  return /^(?:\0[^\0]|[^\0]\0){8}/.test(text)
}

/** At the first byte that is none of the encoding. */
function notText(bytes: Buffer, encoding: string, shown: string): Problem {
  if (encoding !== 'utf-8')
    return sourceNotText(`bytes that are no ${encoding}`, encoding.toUpperCase(), {file: shown, line: 1, column: 1})
  const good = decodable(bytes)
  const at = placeAt(shown, good, good.length)
  const byte = bytes[Buffer.byteLength(good)] ?? 0
  return sourceNotText(`byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}`, 'LATIN1', at)
}

/** As far as it goes. */
function decodable(bytes: Buffer): string {
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    const good = text.slice(0, at)
    const isWritten = bytes.subarray(Buffer.byteLength(good)).subarray(0, 3).equals(Buffer.from('\uFFFD'))
    if (!isWritten) return good
  }
  return text
}
