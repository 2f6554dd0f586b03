import type {Terminal} from '../terminal.js'
import type {Renderer} from './renderer.js'

/**
 * NDJSON on stdout: every `RunEvent` as it is, notes as `{type: 'note', text}`, and problems as `{type: 'problem', …}`. Nothing
 * else but answers of output strategies, ever.
 */
export function jsonLines({stdout}: Terminal): Renderer {
  const print = (value: unknown) => stdout.write(`${JSON.stringify(value)}\n`)
  return {
    event: print,
    finish: () => undefined,
    notes: notes => notes.forEach(text => print({type: 'note', text})),
    problems: problems => problems.forEach(problem => print({type: 'problem', ...problem})),
  }
}
