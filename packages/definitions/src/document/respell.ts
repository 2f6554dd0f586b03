import type {BlockEntry} from './block.js'
import {styleOf} from './block-style.js'
import {firstThatReads} from './first-that-reads.js'
import {joinBlock} from './join-block.js'
import {lineEndOf} from './line-end-of.js'
import type {Pieces} from './pieces.js'
import {rewriteEntry} from './write-entry.js'

/** The same file with some entries written so that every reader takes them for what ours does; null where none is. */
export function respell(pieces: Pieces, isWanted: (entry: BlockEntry) => boolean): Pieces | null {
  const {block} = pieces
  if (!block?.entries.some(isWanted)) return null
  const options = {style: styleOf(block.entries), indent: block.indent, lineEnd: lineEndOf(pieces)}
  const spelled = block.entries.map(entry =>
    isWanted(entry) ? rewriteEntry(entry, entry.value, options) : [entry.lines],
  )
  // The best spelling of each, or the one on a single line, which nothing around it can be taken for a part of.
  const edits = [0, -1].map(choice =>
    joinBlock({
      ...block,
      entries: block.entries.map((entry, index) => ({...entry, lines: spelled[index]?.at(choice) ?? entry.lines})),
    }),
  )
  const wanted = block.entries.map(({key, value}) => [key, value] as const)
  return firstThatReads(pieces, () => edits, wanted)
}
