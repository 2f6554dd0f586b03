import type {Block, BlockEntry} from './block.js'
import {styleOf} from './block-style.js'
import type {DocumentValue} from './document-value.js'
import {joinBlock} from './join-block.js'
import {nestedBlock} from './nested-block.js'
import type {KeyPath} from './key-path.js'
import type {RawText} from './raw-text.js'
import {withValue} from './with-value.js'
import {rewriteEntry, writeEntry, type WriteOptions} from './write-entry.js'

type LineEnd = WriteOptions['lineEnd']

/** A block's lines with another value for one key, the most careful edit first. A reader has to say which of them holds. */
export function* setInBlock(
  block: Block,
  path: KeyPath,
  value: DocumentValue,
  lineEnd: LineEnd,
): Generator<RawText, void, void> {
  const [key, ...inner] = path
  const index = block.isLined ? block.entries.findIndex(entry => entry.key === key) : -1
  const entry = block.entries[index]
  const options = {style: styleOf(block.entries), indent: block.indent, lineEnd}
  const whole = withValue(block.entries.find(each => each.key === key)?.value, inner, value)
  if (entry) {
    for (const lines of within(block, entry, inner, value, lineEnd)) yield withLines(block, index, lines)
    for (const lines of rewriteEntry(entry, whole, options)) yield withLines(block, index, lines)
  } else if (block.isLined) {
    yield* additions(block, writeEntry(key, whole, options), lineEnd)
  }
  yield allAnew(block, key, whole, options)
}

/** The lines of a map whose inner key has another value, where the map has a line for each key. */
function* within(
  block: Block,
  entry: BlockEntry,
  [next, ...rest]: readonly string[],
  value: DocumentValue,
  lineEnd: LineEnd,
): Generator<RawText, void, void> {
  const nested = next === undefined ? null : nestedBlock(entry, block.indent)
  if (!nested || next === undefined) return
  for (const lines of setInBlock(nested.block, [next, ...rest], value, lineEnd)) yield nested.above + lines
}

function withLines(block: Block, index: number, lines: RawText): RawText {
  return joinBlock({...block, entries: block.entries.map((each, at) => (at === index ? {...each, lines} : each))})
}

/** At the end; where text that belongs to no key would swallow it there, before the first key. */
function additions(block: Block, spelled: readonly RawText[], lineEnd: LineEnd): readonly RawText[] {
  const all = closed(joinBlock(block), lineEnd)
  const keys = closed(joinBlock({...block, tail: ''}), lineEnd)
  const isBlank = block.tail.trim() === ''
  const atEnd = spelled.map(lines => (isBlank ? keys + lines + block.tail : all + lines))
  return [...atEnd, ...spelled.map(lines => lines + all)]
}

function closed(lines: RawText, lineEnd: LineEnd): RawText {
  return lines === '' || lines.endsWith('\n') ? lines : lines + lineEnd
}

/** Every key on lines of its own: for keys that share a line or an anchor. */
function allAnew(block: Block, key: string, value: DocumentValue, options: WriteOptions): RawText {
  const written = (entry: BlockEntry): RawText =>
    closed(entry.lead, options.lineEnd) +
    (writeEntry(entry.key, entry.key === key ? value : entry.value, options)[0] ?? '')
  const added = block.entries.some(entry => entry.key === key) ? '' : (writeEntry(key, value, options)[0] ?? '')
  return block.entries.map(written).join('') + added + block.tail
}
