import type {StrategyInput} from '@journeywright/schema'
import {escapeText} from '../markdown/escape-text.js'
import {printRows} from '../markdown/print-rows.js'
import {bullets, under} from './section.js'

/** What a real server said of this schema. */
export function proof({proof: report}: StrategyInput): string {
  if (!report) return ''
  const open = report.proofs.flatMap(({checks}) => checks.filter(({status}) => status !== 'proved'))
  return under('## Proof', [
    `Executed on ${escapeText(report.judge)}: ${report.passed} of ${report.total} proved.`,
    printRows(
      ['Proof', 'Proved', 'Of'],
      report.proofs.map(({title, passed, total}) => [escapeText(title), String(passed), String(total)]),
    ),
    under('### Not Proved', [
      bullets(open.map(({name, status, detail}) => `${escapeText(name)}: ${status}. ${escapeText(detail)}`.trimEnd())),
    ]),
  ])
}
