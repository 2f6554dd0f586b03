import type {FrontValue} from '../front-matter/front-matter.js'
import {firstThatReads} from './first-that-reads.js'
import {getKey} from './get-key.js'
import {joinBlock} from './join-block.js'
import type {KeyPath} from './key-path.js'
import {lineEndOf} from './line-end-of.js'
import {nestedBlock} from './nested-block.js'
import type {Block, BlockEntry} from './block.js'
import type {Pieces} from './pieces.js'
import type {RawText} from './raw-text.js'
import {setInBlock} from './set-in-block.js'
import {withoutKey} from './without-key.js'

/** The same file without a key; a map that held no other key goes with it. Null where no edit reads as that. */
export function removeKey(pieces: Pieces, path: KeyPath): Pieces | null {
  const {block} = pieces
  if (!block || getKey(pieces, path) === null) return pieces
  const gone = outermost(pieces, path)
  const [key, ...inner] = gone
  const rest = withoutKey(block.entries.find(entry => entry.key === key)?.value, inner)
  const wanted = block.entries.flatMap(entry => {
    if (entry.key !== key) return [[entry.key, entry.value] as const]
    return rest === null ? [] : [[entry.key, rest] as const]
  })
  return firstThatReads(pieces, () => edits(block, gone, rest, lineEndOf(pieces)), wanted)
}

function* edits(
  block: Block,
  gone: KeyPath,
  rest: FrontValue | null,
  lineEnd: '\n' | '\r\n',
): Generator<RawText, void, void> {
  yield* removals(block, gone)
  if (rest === null) yield ''
  else yield* setInBlock(block, [gone[0]], rest, lineEnd)
}

/** The path of the outermost map that holds nothing else. */
function outermost(pieces: Pieces, path: KeyPath): KeyPath {
  const [key, ...inner] = path
  const last = inner.pop()
  const outer: KeyPath = [key, ...inner]
  const isAlone = last !== undefined && withoutKey(getKey(pieces, outer) ?? undefined, [last]) === null
  return isAlone ? outermost(pieces, outer) : path
}

/** The block's lines without those of the key: first with what stands above it, then with other comments gone too. */
function removals(block: Block, [key, ...inner]: KeyPath): readonly RawText[] {
  const [next, ...rest] = inner
  if (next === undefined) {
    const others = block.entries.filter(entry => entry.key !== key)
    const bare = others.map(entry => ({...entry, lead: ''}))
    return block.isLined ? [withoutEntries(block, key), joinBlock({entries: bare, tail: ''})] : []
  }
  const index = block.entries.findIndex(entry => entry.key === key)
  const entry = block.entries[index]
  const nested = entry && nestedBlock(entry, block.indent)
  if (!nested) return []
  return removals(nested.block, [next, ...rest]).map(lines =>
    joinBlock({...block, entries: block.entries.with(index, {...entry, lines: nested.above + lines})}),
  )
}

function withoutEntries({entries, tail}: Block, key: string): RawText {
  const kept = ({lead}: BlockEntry): RawText => lead.replace(/(?:^[ \t]*#[^\n]*\n)+$/m, '')
  return entries.map(entry => (entry.key === key ? kept(entry) : entry.lead + entry.lines)).join('') + tail
}
