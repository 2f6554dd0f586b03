import type {Entry} from './entry.js'
import {lineKey} from './line-key.js'
import {mergeLine} from './merge-line.js'
import {splitLine} from './split-line.js'

export interface BodyChange {
  readonly was: readonly Entry[]
  readonly now: readonly Entry[]
  /** False where what we don't know may be the user's: nothing is removed then. */
  readonly removes: boolean
}

/** The lines of a block with what changes between two of ours; all others stay as they are. */
export function editBody(body: readonly string[], {was, now, removes}: BodyChange): readonly string[] {
  const gone = removes ? was.filter(({key}) => now.every(each => each.key !== key)) : []
  const kept = gone.map(({key}) => key).reduce(removeKey, body)
  return now.reduce((lines, entry) => {
    const old = was.find(({key}) => key === entry.key)
    const isSame = old?.text === entry.text && old.comment.join('\n') === entry.comment.join('\n')
    if (isSame) return lines
    const at = placeOf(lines, entry.key)
    if (at < 0) return insert(lines, entry, now)
    return old ? keysGone(old, entry).reduce(removeKey, change(lines, at, old, entry)) : lines
  }, kept)
}

function placeOf(lines: readonly string[], key: string): number {
  return lines.findIndex(line => lineKey(line) === key)
}

/** A key of one column may be a line of its own, where ours is at the column. */
function keysGone(old: Entry, {key, text}: Entry): readonly string[] {
  const [had, has] = [splitLine(old.text)?.attributes, splitLine(text)?.attributes]
  return ['id', 'unique'].filter(kind => had?.has(`@${kind}`) && !has?.has(`@${kind}`)).map(kind => `@@${kind}(${key})`)
}

function removeKey(lines: readonly string[], key: string): readonly string[] {
  const at = placeOf(lines, key)
  return at < 0 ? lines : lines.toSpliced(commentStart(lines, at), at - commentStart(lines, at) + 1)
}

function commentStart(lines: readonly string[], at: number): number {
  let start = at
  while (/^\s*\/\/\//.test(lines[start - 1] ?? '')) start--
  return start
}

function change(lines: readonly string[], at: number, old: Entry, entry: Entry): readonly string[] {
  const own = lines[at] ?? ''
  const line = old.text === entry.text ? own : mergeLine(own, old.text, entry.text)
  const isSaid = entry.comment.length === 0 || entry.comment.join('\n') === old.comment.join('\n')
  const start = isSaid ? at : commentStart(lines, at)
  const comment = isSaid ? [] : indented(lines, entry.comment)
  return lines.toSpliced(start, at - start + 1, ...comment, line)
}

/** After what comes before it in our own order. */
function insert(lines: readonly string[], entry: Entry, now: readonly Entry[]): readonly string[] {
  const added = indented(lines, [...entry.comment, entry.text])
  const before = now.slice(0, now.indexOf(entry)).filter(({group}) => group === entry.group)
  const after = before.map(({key}) => placeOf(lines, key)).findLast(at => at >= 0)
  if (after !== undefined) return lines.toSpliced(after + 1, 0, ...added)
  const last = lines.findLastIndex(line => isBefore(lineKey(line), entry.group))
  if (entry.group === 0) return lines.toSpliced(last + 1, 0, ...added)
  const isApart = last >= 0 && (lines[last + 1] ?? '').trim() !== ''
  const blank = lines[0]?.endsWith('\r') ? '\r' : ''
  return lines.toSpliced(last + 1, 0, blank, ...added, ...(isApart ? [blank] : []))
}

/** Attributes come last. */
function isBefore(key: string | null, group: number): boolean {
  return key !== null && (group === attributes || !key.startsWith('@@'))
}

const attributes = 3

function indented(lines: readonly string[], added: readonly string[]): readonly string[] {
  const sample = lines.find(line => line.trim() !== '') ?? '  '
  const indent = /^[ \t]*/.exec(sample)?.[0] ?? ''
  return added.map(line => `${indent}${line}${sample.endsWith('\r') ? '\r' : ''}`)
}
