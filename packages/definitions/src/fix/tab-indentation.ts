import type {BlockEntry} from '../document/block.js'
import {fromPieces} from '../document/from-pieces.js'
import {joinBlock} from '../document/join-block.js'
import type {Pieces} from '../document/pieces.js'
import {rawBlock} from '../document/raw-block.js'
import type {RawText} from '../document/raw-text.js'
import {splitLines} from '../document/split-lines.js'
import type {Fix, Spot} from './fix.js'
import {valueSpot} from './value-spot.js'

/** Keys whose lines are indented by nothing but tabs; where spaces mix with them, a person has to say what is meant. */
export const tabIndentation: Fix = {
  code: 'definitions/tab-indentation',
  fix(document) {
    const {pieces} = document
    const {block} = pieces
    const first = block?.entries.find(entry => entry.tabbed)
    if (!block || !first) return {document, at: []}
    const entries = block.entries.map(entry =>
      entry.tabbed ? {...entry, lines: withSpaces(entry.lines, block.indent)} : entry,
    )
    const mended = {...pieces, block: rawBlock(joinBlock({...block, entries}))}
    return {document: fromPieces(mended), at: [tabSpot(pieces, first)]}
  },
}

function withSpaces(lines: RawText, indent: string): RawText {
  return splitLines(lines)
    .map(line => indent + line.slice(indent.length).replace(/^\t+/, tabs => '  '.repeat(tabs.length)))
    .join('')
}

/** The rule reports the first tab of a file. */
function tabSpot(pieces: Pieces, entry: BlockEntry): Spot {
  const valueLine = entry.text.slice(0, entry.from).split('\n').length - 1
  const tabLine = entry.text.split('\n').findIndex(each => each.startsWith('\t'))
  return {line: valueSpot(pieces, entry).line - valueLine + tabLine, column: 1}
}
