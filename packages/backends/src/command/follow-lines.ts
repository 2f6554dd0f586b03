import type {Readable} from 'node:stream'
import {StringDecoder} from 'node:string_decoder'

/** A line is cut there, so that one without an end fills no memory. */
const longest = 4000
/** Of lines that nobody has taken yet; older ones are dropped. */
const most = 200

/** The lines of a stream that have words in them, until it closes. A program that is faster than its reader loses lines. */
export function followLines(stream: Readable): AsyncIterable<string> {
  const decoder = new StringDecoder('utf8')
  const waiting: string[] = []
  let rest = ''
  let isOver = false
  let wake = (): void => undefined
  stream.on('data', (chunk: Buffer) => {
    const parts = (rest + decoder.write(chunk)).split('\n')
    rest = cut(parts.pop() ?? '')
    keep(parts)
  })
  stream.once('close', () => {
    isOver = true
    keep([rest])
  })
  return iterate()

  function keep(lines: readonly string[]): void {
    waiting.push(
      ...lines
        .slice(-most)
        .filter(line => line.trim() !== '')
        .map(cut),
    )
    waiting.splice(0, waiting.length - most)
    wake()
  }

  async function* iterate(): AsyncGenerator<string, void, undefined> {
    for (;;) {
      const line = waiting.shift()
      if (line !== undefined) yield line
      else if (isOver) return
      else await new Promise<void>(resolve => (wake = resolve))
    }
  }
}

function cut(line: string): string {
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
