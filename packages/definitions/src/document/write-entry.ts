import type {BlockEntry} from './block.js'
import type {BlockStyle} from './block-style.js'
import type {DocumentValue} from './document-value.js'
import {rawOf} from './raw-of.js'
import type {RawText} from './raw-text.js'
import {readsAs} from './reads-as.js'
import {spellKey} from './spell-key.js'
import {spellValue, type Spelling} from './spell-value.js'

export interface WriteOptions {
  readonly style: BlockStyle
  /** What stands before every line. */
  readonly indent: string
  readonly lineEnd: '\n' | '\r\n'
}

/** The lines of a new key, the best spelling first. */
export function writeEntry(key: string, value: DocumentValue, options: WriteOptions): readonly RawText[] {
  const spelled = spellOuterKey(key)
  return spellings(key, value, options.style, true).map(([first, ...below]) =>
    [`${spelled}:${first && ` ${first}`}`, ...below]
      .map(line => (line && options.indent) + rawOf(line) + options.lineEnd)
      .join(''),
  )
}

/** The lines of a key with another value: its spacing, its kind of quotes and the comment behind it stay. */
export function rewriteEntry(entry: BlockEntry, value: DocumentValue, options: WriteOptions): readonly RawText[] {
  const head = /^([ \t]*)([^\n#]*:)([ \t]*)(#[^\n]*)?\s*$/.exec(entry.text.slice(0, entry.from))
  const fresh = writeEntry(entry.key, value, options).map(lines => endLike(lines, entry.lines))
  if (!head || entry.cause !== null) return fresh
  const [, margin = '', key = '', space = ''] = head
  const rawKey = rawHead(entry, options.indent.length + margin.length + key.length, margin + key)
  const comment = rawComment(entry)
  const style = styleOfValue(entry, options.style)
  const mayBePlain = !/^["']/.test(entry.text.slice(entry.from, entry.to))
  return spellings(entry.key, value, style, mayBePlain)
    .map(([first, ...below]) => {
      const start = rawKey + (first && (space || ' ') + rawOf(first)) + comment + options.lineEnd
      const rest = below.map(line => (line && options.indent + margin) + rawOf(line) + options.lineEnd)
      return endLike(start + rest.join(''), entry.lines)
    })
    .concat(fresh)
}

/** Bare wherever YAML 1.2 allows: the reader finds a front matter by its bare keys. */
function spellOuterKey(key: string): string {
  return /^[A-Za-z_][\w.:-]*$/.test(key) && readsAs(`${key}: x`, key, 'x') ? key : spellKey(key)
}

function spellings(key: string, value: DocumentValue, style: BlockStyle, mayBePlain: boolean): readonly Spelling[] {
  const spelled = spellOuterKey(key)
  return spellValue(value, style, mayBePlain).filter(([first, ...below]) =>
    readsAs([`${spelled}: ${first}`, ...below].join('\n'), key, value),
  )
}

function styleOfValue({text, from, to}: BlockEntry, style: BlockStyle): BlockStyle {
  const source = text.slice(from, to)
  const [, dash] = /(?:^|\n)([ \t]*)- /.exec(text.slice(text.indexOf('\n') + 1)) ?? []
  const isItems = source.startsWith('- ') && dash !== undefined
  const quote = /^["']/.exec(source)?.[0] === "'" ? "'" : source.startsWith('"') ? '"' : style.quote
  return {...style, quote, ...(isItems ? {list: 'block', dash} : source.startsWith('[') ? {list: 'flow'} : {})}
}

/** The bytes up to the colon; those of a key that is not ASCII cannot be counted, so they are written anew. */
function rawHead({lines}: BlockEntry, length: number, text: string): RawText {
  return /^\p{ASCII}*$/u.test(text) ? lines.slice(0, length) : rawOf(text)
}

/** The comment on the key's line with the spaces before it, as its bytes. */
function rawComment({text, from, to, lines}: BlockEntry): RawText {
  const [line = ''] = text.split('\n')
  const source = text.slice(from, to)
  const header = /^[|>][-+\d]*/.exec(source)?.[0].length
  const colon = /^[^#]*?:(?=\s|$)/.exec(line)?.[0].length ?? line.length
  const end = from > line.length ? colon : header === undefined ? to : from + header
  const behind = line.slice(end)
  if (!/^[ \t]+#/.test(behind)) return ''
  const [raw = ''] = lines.split(/\r?\n/)
  const start = raw
    .split('#')
    .slice(0, -(behind.split('#').length - 1))
    .join('#').length
  return raw.slice(0, start).match(/[ \t]*$/)?.[0] + raw.slice(start)
}

/** The last line of a file may lack its end. */
function endLike(lines: RawText, old: RawText): RawText {
  return old.endsWith('\n') ? lines : lines.replace(/\r?\n$/, '')
}
