import type {Problem} from '@journeywright/problems'
import {paintFor} from '../print/paint.js'
import {printJson} from '../print/print-json.js'
import {printProblems} from '../print/print-problems.js'
import type {Terminal} from '../terminal.js'

/** What became of a path. `kept`: it was there and was left alone. `planned`: it would be made. */
export interface FileNews {
  readonly path: string
  readonly status: 'made' | 'changed' | 'kept' | 'planned'
  /** What was changed, or why it was kept. */
  readonly note?: string
}

export interface MadeNews {
  readonly files: readonly FileNews[]
  readonly problems: readonly Problem[]
  /** Commands and lines to go on with. */
  readonly next: readonly string[]
}

/** Says what was made and how to go on; as one JSON object with `--json`. */
export function sayMade(news: MadeNews, isJson: boolean, terminal: Terminal): void {
  if (isJson) {
    printJson(news, terminal.stdout)
    return
  }
  const paint = paintFor(terminal, 'stdout')
  for (const {path, status, note} of news.files) {
    const shown = status === 'kept' ? paint.dim(status.padEnd(8)) : paint.green(status.padEnd(8))
    terminal.stdout.write(`${shown} ${path}${note === undefined ? '' : paint.dim(` (${note})`)}\n`)
  }
  if (news.next.length > 0) {
    terminal.stdout.write(`\n${paint.bold('Next')}\n${news.next.map(line => `  ${line}\n`).join('')}`)
  }
  printProblems(news.problems, terminal)
}
