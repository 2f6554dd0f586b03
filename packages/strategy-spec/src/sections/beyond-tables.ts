import type {StrategyInput} from '@journeywright/schema'
import {displayName} from '../facts/display-name.js'
import {code} from '../markdown/code.js'
import {escapeText} from '../markdown/escape-text.js'
import {printRows} from '../markdown/print-rows.js'
import {bullets, under} from './section.js'

interface Part {
  readonly name: string
  readonly namespace: string
  readonly comment: string
}

/** What an existing database has besides tables and enums; the migration has its SQL. */
export function beyondTables({schema}: StrategyInput): string {
  const {views = [], domains = [], composites = [], sequences = [], unmodelled} = schema
  const rowsOf = (kind: string, parts: readonly Part[]) =>
    parts.map(part => [kind, code(displayName(part)), escapeText(part.comment)])
  const rows = [
    ...views.flatMap(view => rowsOf(view.materialized ? 'materialized view' : 'view', [view])),
    ...rowsOf('domain', domains),
    ...rowsOf('composite type', composites),
    ...sequences.flatMap(sequence => (sequence.ownedBy ? [] : rowsOf('sequence', [sequence]))),
  ]
  return under('## Beyond Tables', [
    rows.length === 0 ? '' : printRows(['Kind', 'Name', 'Purpose'], rows),
    under('### Not in the Model', [
      bullets(unmodelled.map(({text, reason}) => `${code(shorten(text))}: ${escapeText(reason)}`)),
    ]),
  ])
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= 120 ? line : `${line.slice(0, 119)}…`
}
