import type {Readable} from 'node:stream'

const pauseMs = 100

/**
 * Closes streams whose program has ended, when nothing comes any more. They close themselves, unless a process that could
 * not be found holds the other end; what was printed before is still read.
 */
export function closeWhenQuiet(streams: readonly Readable[], quietTimes = 0, seen = 0): void {
  const open = streams.filter(stream => !stream.closed)
  if (open.length === 0) return
  let bytes = 0
  const count = (chunk: Buffer) => void (bytes += chunk.length)
  for (const stream of open) stream.on('data', count)
  setTimeout(() => {
    for (const stream of open) stream.off('data', count)
    const times = bytes === 0 ? quietTimes + 1 : 0
    // Something may print for ever; what has ended can't have left more than a pipe holds.
    if (times < 3 && seen < 50) closeWhenQuiet(open, times, seen + 1)
    else for (const stream of open) stream.destroy()
  }, pauseMs)
}
