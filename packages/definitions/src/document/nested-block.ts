import type {Block, BlockEntry} from './block.js'
import {parseBlock} from './parse-block.js'
import type {RawText} from './raw-text.js'
import {splitLines} from './split-lines.js'

/** The map below a key, when it is written with a line for each of its keys; `above` is what stands before it. */
export function nestedBlock(
  entry: BlockEntry,
  indent: string,
): {readonly above: RawText; readonly block: Block} | null {
  const [first = '', ...below] = splitLines(entry.lines)
  const isBelow = entry.text.slice(0, entry.from).includes('\n') && typeof entry.value === 'object'
  const line = below.find(each => !/^\s*(#|$)/.test(each))
  const margin = /^[ \t]*/.exec(line ?? '')?.[0] ?? ''
  if (!isBelow || Array.isArray(entry.value) || margin.length <= indent.length) return null
  const block = parseBlock(below.join(''), margin)
  const isSame = block.isLined && block.entries.length === Object.keys(entry.value).length
  return isSame ? {above: first, block} : null
}
