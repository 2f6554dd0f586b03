import {relative} from 'node:path'
import {visibleText} from '@journeywright/problems'
import {paintFor, type Paint} from '../../print/paint.js'
import type {Terminal} from '../../terminal.js'
import type {FileChange} from './find-changes.js'

interface Checked {
  /** Absolute. */
  readonly out: string
  /** How many the run would publish. */
  readonly files: number
  readonly changes: readonly FileChange[]
}

/** The difference as a patch and a sentence; one JSON object in a line with `--json`. */
export function sayChanges({out, files, changes}: Checked, isJson: boolean, terminal: Terminal): void {
  const {stdout, cwd} = terminal
  if (isJson) {
    stdout.write(`${JSON.stringify({type: 'checked', out, differs: changes.length > 0, files, changes})}\n`)
    return
  }
  const paint = paintFor(terminal, 'stdout')
  const place = relative(cwd, out) || '.'
  for (const {diff} of changes) {
    const lines = visibleText(diff).replace(/\n$/, '').split('\n')
    stdout.write(`${lines.map(line => colour(line, paint)).join('\n')}\n`)
  }
  const taken = changes.filter(({isTaken}) => isTaken).map(({path}) => `\`${path}\``)
  const lines =
    changes.length === 0
      ? [`${paint.green('nothing differs')}: ${files} files in ${place} are as a run would write them`]
      : [
          `${paint.yellow('differs')}: ${changes.length} of ${files} files in ${place}`,
          ...(taken.length === 0
            ? []
            : [`changed by people: ${taken.join(', ')}; a run writes over them with \`--force\` only`]),
        ]
  stdout.write(`${lines.join('\n')}\n`)
}

function colour(line: string, paint: Paint): string {
  if (line.startsWith('+')) return paint.green(line)
  if (line.startsWith('-')) return paint.red(line)
  return line.startsWith('@@') ? paint.cyan(line) : line
}
