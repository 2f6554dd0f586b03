import {join} from 'node:path'
import {PassThrough, Writable} from 'node:stream'
import {main, type Terminal} from '../src/index.js'

export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

interface Options {
  readonly env?: Terminal['env']
  readonly isTTY?: boolean
  readonly columns?: number
  /** What a person types at the first question. */
  readonly typed?: string
  /** What is piped in, to its end. */
  readonly stdin?: string
  /** What a person types when a text appears, such as a question; each once, in any order. */
  readonly answers?: Readonly<Record<string, string>>
  /** Presses Ctrl-C when this text appears on stdout. */
  readonly interruptAt?: string
}

/** Runs the command in a folder, in this process, and keeps what it prints. */
export async function say(cwd: string, argv: readonly string[], options: Options = {}): Promise<Said> {
  const listeners = new Set<() => void>()
  const isTTY = options.isTTY ?? false
  const stdin = new PassThrough()
  if (options.stdin !== undefined) stdin.end(options.stdin)
  let left = options.typed
  const type = () => {
    if (left !== undefined) setTimeout(text => stdin.write(text), 20, left)
    left = undefined
  }
  const open = new Map(Object.entries(options.answers ?? {}))
  const answer = (text: string) => {
    for (const [question, keys] of open) {
      if (!text.includes(question)) continue
      open.delete(question)
      setTimeout(typing => stdin.write(typing), 20, keys)
    }
  }
  const stdout = keep(text => {
    answer(text)
    if (options.interruptAt !== undefined && text.includes(options.interruptAt)) for (const each of listeners) each()
    if (text.includes('?')) type()
  })
  const stderr = keep(() => undefined)
  const code = await main(argv, {
    cwd,
    // Nothing is kept outside of the test's own folder.
    env: {XDG_CACHE_HOME: join(cwd, '.cache'), ...options.env},
    stdin,
    stdout: stdout.stream,
    stderr: stderr.stream,
    isTTY: {stdin: isTTY, stdout: isTTY, stderr: isTTY},
    columns: options.columns ?? 80,
    rows: 24,
    now: () => new Date(),
    onInterrupt(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  })
  return {code, out: stdout.text(), err: stderr.text()}
}

function keep(onText: (text: string) => void): {readonly stream: Writable; text(): string} {
  let all = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      all += String(chunk)
      onText(String(chunk))
      done()
    },
  })
  return {stream, text: () => all}
}
