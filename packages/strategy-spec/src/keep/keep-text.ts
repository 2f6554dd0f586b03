import {printKeepBlock} from './keep-block.js'
import {readKept, type KeptBlock} from './read-kept.js'

const place = /^<!-- keep:(\S+) -->\n<!-- \/keep:\1 -->$/gm

/**
 * The document with what people wrote into the previous one. A block whose place is gone, such as that of a table which
 * is no more, moves to the end.
 */
export function keepText(document: string, previous: string): string {
  const written = new Map<string, KeptBlock[]>()
  for (const block of readKept(previous).filter(({text}) => text.trim() !== '')) {
    written.set(block.id, [...(written.get(block.id) ?? []), block])
  }
  const filled = document.replaceAll(place, (empty, id: string) => {
    const block = written.get(id)?.shift()
    return block ? printKeepBlock(id, block.text) : empty
  })
  return `${filled}${[...written.values()]
    .flat()
    .map(({id, text}) => `\n${printKeepBlock(id, text)}\n`)
    .join('')}`
}
