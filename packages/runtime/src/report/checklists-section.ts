import type {VerdictLine} from '../contracts.js'
import type {ReportSource} from './report-source.js'
import {tableCell} from './table-cell.js'

/** What gates have looked at line by line, with what they found; what isn't met comes first. */
export function checklistsSection({run}: ReportSource): readonly string[] {
  const lines = [...run.steps.values()].flatMap(({verdicts}) => verdicts.flatMap(({lines: own = []}) => own))
  if (lines.length === 0) return []
  const failed = lines.filter(({status}) => status === 'not met')
  const rest = lines.filter(({status}) => status !== 'not met')
  return ['## Quality', '', '| Line | Verdict | Evidence |', '| --- | --- | --- |', ...[...failed, ...rest].map(rowOf)]
}

function rowOf({title, status, advisory, evidence}: VerdictLine): string {
  const verdict = advisory && status === 'not met' ? 'not met (advice)' : status
  return `| ${tableCell(title)} | ${verdict} | ${tableCell(evidence)} |`
}
