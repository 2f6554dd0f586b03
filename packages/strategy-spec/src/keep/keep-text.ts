import {printKeepBlock} from './keep-block.js'
import {readKept} from './read-kept.js'

/**
 * The document with what people wrote into the previous one. A block whose place is gone, such as that of a table which
 * is no more, moves to the end.
 */
export function keepText(document: string, previous: string): string {
  const places = new Set(readKept(document).map(({id}) => id))
  const written = readKept(previous).filter(({text}) => text.trim() !== '')
  const lost = written.filter(({id}) => !places.has(id))
  const filled = written.reduce(
    (text, {id, text: kept}) => text.replace(printKeepBlock(id), () => printKeepBlock(id, kept)),
    document,
  )
  return `${filled}${lost.map(({id, text}) => `\n${printKeepBlock(id, text)}\n`).join('')}`
}
