import {fromPieces} from '../document/from-pieces.js'
import {joinBlock} from '../document/join-block.js'
import {rawBlock} from '../document/raw-block.js'
import type {RawText} from '../document/raw-text.js'
import {splitLines} from '../document/split-lines.js'
import type {Fix} from './fix.js'
import {valueSpot} from './value-spot.js'

/** Keys whose lines are indented by nothing but tabs; where spaces mix with them, a person has to say what is meant. */
export const tabIndentation: Fix = {
  code: 'definitions/tab-indentation',
  fix(document) {
    const {pieces} = document
    const {block} = pieces
    const tabbed = block?.entries.filter(entry => entry.tabbed) ?? []
    if (!block || tabbed.length === 0) return {document, at: []}
    const entries = block.entries.map(entry =>
      entry.tabbed ? {...entry, lines: withSpaces(entry.lines, block.indent)} : entry,
    )
    return {
      document: fromPieces({...pieces, block: rawBlock(joinBlock({...block, entries}))}),
      at: tabbed.map(entry => valueSpot(pieces, entry)),
    }
  },
}

function withSpaces(lines: RawText, indent: string): RawText {
  return splitLines(lines)
    .map(line => indent + line.slice(indent.length).replace(/^\t+/, tabs => '  '.repeat(tabs.length)))
    .join('')
}
