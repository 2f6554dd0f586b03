import {splitFrontMatter, type FenceFinding} from '../front-matter/split-front-matter.js'
import {parseBlock} from './parse-block.js'
import type {Pieces} from './pieces.js'
import type {RawText} from './raw-text.js'
import {readRaw} from './read-raw.js'
import {splitLines} from './split-lines.js'

const byteOrderMark = '\xEF\xBB\xBF'

/** Cuts a file where the reader of definitions does. */
export function splitPieces(raw: RawText): {readonly pieces: Pieces; readonly findings: readonly FenceFinding[]} {
  const mark = raw.startsWith(byteOrderMark) ? byteOrderMark : ''
  const text = readRaw(raw.slice(mark.length))
  const {block, blockLine, bodyLine, indent, findings} = splitFrontMatter(text)
  if (block === null) {
    return {pieces: {prefix: mark, opening: '', block: null, closing: '', body: raw.slice(mark.length)}, findings}
  }
  const lines = splitLines(raw.slice(mark.length))
  const join = (from: number, to?: number): RawText => lines.slice(from, to).join('')
  const start = blockLine - 1
  const opening = findings.includes('no-opening-fence') ? start : start - 1
  const end = findings.includes('unclosed-front-matter') ? bodyLine - 1 : bodyLine - 2
  const margin = text.split('\n')[opening]?.slice(0, indent) ?? ''
  const pieces = {
    prefix: mark + join(0, opening),
    opening: join(opening, start),
    block: parseBlock(join(start, end), margin),
    closing: join(end, bodyLine - 1),
    body: join(bodyLine - 1),
  }
  return {pieces, findings}
}
