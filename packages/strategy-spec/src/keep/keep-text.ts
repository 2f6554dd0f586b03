import type {Problem} from '@journeywright/problems'
import {specificationPath} from '../specification-path.js'
import {openKeepBlock} from '../problems.js'
import {printKeepBlock} from './keep-block.js'
import {readKept} from './read-kept.js'

/**
 * The document with what people wrote into the previous one. A block whose place is gone, such as that of a table which
 * is no more, moves to the end.
 */
export function keepText(
  document: string,
  previous: string,
): {readonly document: string; readonly problems: readonly Problem[]} {
  const blocks = readKept(previous)
  const places = new Set(readKept(document).map(({id}) => id))
  const written = blocks.filter(({text}) => text.trim() !== '')
  const lost = written.filter(({id}) => !places.has(id))
  const filled = written.reduce(
    (text, {id, text: kept}) => text.replace(printKeepBlock(id), () => printKeepBlock(id, kept)),
    document,
  )
  const moved = lost.map(({id, text}) => `\n${printKeepBlock(id, text)}\n`).join('')
  const problems = blocks
    .filter(({isClosed}) => !isClosed)
    .map(({id, line}) => openKeepBlock(id, {file: specificationPath, line, column: 1}))
  return {document: `${filled}${moved}`, problems}
}
