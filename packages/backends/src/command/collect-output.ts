import type {Readable} from 'node:stream'

/** All bytes of a stream when it has closed. Null when there were more than `limit`: the rest is thrown away. */
export function collectOutput(stream: Readable, limit: number, onTooMuch: () => void): Promise<Buffer | null> {
  let chunks: Buffer[] = []
  let size = 0
  stream.on('data', (chunk: Buffer) => {
    const wasTooMuch = size > limit
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
    else chunks = []
    if (size > limit && !wasTooMuch) onTooMuch()
  })
  return new Promise(resolve => {
    stream.once('close', () => resolve(size > limit ? null : Buffer.concat(chunks)))
  })
}
