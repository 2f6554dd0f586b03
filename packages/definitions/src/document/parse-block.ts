import * as yaml from 'yaml'
import {readEntries} from '../front-matter/read-entries.js'
import type {RecoveredEntry} from '../front-matter/recover-keys.js'
import type {Block, BlockEntry} from './block.js'
import type {RawText} from './raw-text.js'
import {readRaw} from './read-raw.js'
import {splitLines} from './split-lines.js'

/** Gives each key of a block its lines. The keys and values are those that the reader of definitions finds. */
export function parseBlock(raw: RawText, indent: string): Block {
  const lines = splitLines(raw)
  const texts = lines.map(line => dedent(readRaw(line), indent))
  // The reader's block ends before the line end that precedes the closing fence.
  const text = texts.join('').replace(/\n$/, '')
  const found = readEntries(yaml, text)
  const starts = startsOf(texts)
  const lineOf = (offset: number): number => starts.findLastIndex(start => start <= offset)
  const spans = found.map(entry => ({
    entry,
    first: lineOf(entry.start),
    last: lineOf(Math.max(entry.start, entry.end - 1)),
  }))
  const isLined = spans.every(({first}, index) => first > (spans[index - 1]?.last ?? -1))
  const entries: BlockEntry[] = []
  let next = 0
  for (const {entry, first, last} of isLined ? spans : []) {
    entries.push({
      ...readAs(entry, starts[first] ?? 0),
      lead: lines.slice(next, first).join(''),
      lines: lines.slice(first, last + 1).join(''),
      text: texts
        .slice(first, last + 1)
        .join('')
        .replace(/\n$/, ''),
    })
    next = last + 1
  }
  if (!isLined) entries.push(...found.map((entry, index) => unlined(entry, index === 0 ? raw : '')))
  return {indent, text, entries, tail: isLined ? lines.slice(next).join('') : '', isLined}
}

function startsOf(lines: readonly string[]): readonly number[] {
  let start = 0
  return lines.map(line => (start += line.length) - line.length)
}

function readAs(entry: RecoveredEntry, start: number): Omit<BlockEntry, 'lead' | 'lines' | 'text'> {
  const {key, value, cause, tabbed} = entry
  return {key, value, cause, tabbed, from: entry.offset - start, to: entry.end - start}
}

function unlined(entry: RecoveredEntry, lines: RawText): BlockEntry {
  return {...readAs(entry, 0), lead: '', lines, text: ''}
}

function dedent(line: string, indent: string): string {
  if (line.startsWith(indent)) return line.slice(indent.length)
  return line.trimStart() || (line.endsWith('\n') ? '\n' : '')
}
