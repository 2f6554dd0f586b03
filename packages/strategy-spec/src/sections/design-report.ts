import type {Assumption, StrategyInput} from '@journeywright/schema'
import {countOf} from '../facts/count-of.js'
import {escapeText} from '../markdown/escape-text.js'
import {bullets, under} from './section.js'

/** What the designer took for granted, by how much hangs on it, and what it could not answer. */
export function designReport({report}: StrategyInput): string {
  if (!report) return ''
  const byImpact = [...report.assumptions].sort((a, b) => b.impact - a.impact)
  const asked = new Set(byImpact.map(({question}) => question))
  const open = report.questions.filter(({text}) => !asked.has(text))
  const gaps = report.coverage.filter(({status}) => status === 'not covered' || status === 'partly')
  return under('## Assumptions and Open Questions', [
    under('### Assumptions', [bullets(byImpact.map(describeAssumption))]),
    under('### Open Questions', [
      bullets(open.map(({text, why}) => `${escapeText(text)} ${escapeText(why)}`.trimEnd())),
    ]),
    under('### Not Covered', [
      bullets(gaps.map(({text, status, note}) => `“${escapeText(text)}”, ${status}. ${escapeText(note)}`.trimEnd())),
    ]),
  ])
}

function describeAssumption({statement, because, alternatives, question, impact}: Assumption): string {
  return [
    `${escapeText(statement)} ${escapeText(because)}`.trimEnd(),
    ...(alternatives.length > 0 ? [`Instead: ${alternatives.map(escapeText).join('; ')}.`] : []),
    ...(question === '' ? [] : [escapeText(question)]),
    `(${countOf(impact, 'table')})`,
  ].join(' ')
}
