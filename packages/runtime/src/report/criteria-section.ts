import type {ReportSource} from './report-source.js'
import {tableCell} from './table-cell.js'

/** What was checked at the end, with what was found. */
export function criteriaSection({result}: ReportSource): readonly string[] {
  if (result.criteria.length === 0) return []
  const rows = result.criteria.map(({name, status, evidence}) => {
    return `| ${tableCell(name)} | ${status} | ${tableCell(evidence)} |`
  })
  return ['## Success criteria', '', '| Criterion | Result | Evidence |', '| --- | --- | --- |', ...rows]
}
