import type {VerdictLine} from '../contracts.js'
import type {Section} from './plugin-sections.js'
import type {ReportSource} from './report-source.js'
import {tableCell} from './table-cell.js'

/** What gates have looked at line by line, with what they found, a table a gate; what isn't met comes first. */
export function checklistSections({run}: ReportSource): readonly Section[] {
  return run.plan.steps.flatMap(({id, title}, index) => {
    const verdicts = run.steps.get(id)?.verdicts ?? []
    return verdicts.flatMap(({gate, lines = []}) => {
      if (lines.length === 0) return []
      const head = [`## Quality: step ${id}, ${title}`, '', '| Line | Verdict | Evidence |', '| --- | --- | --- |']
      return [{order: 52 + index / 1000, id: `checklist-${id}-${gate}`, lines: [...head, ...sorted(lines).map(rowOf)]}]
    })
  })
}

function sorted(lines: readonly VerdictLine[]): readonly VerdictLine[] {
  const isOpen = ({status}: VerdictLine) => status === 'not met'
  return [...lines.filter(isOpen), ...lines.filter(line => !isOpen(line))]
}

function rowOf({title, status, advisory, evidence}: VerdictLine): string {
  const verdict = advisory && status === 'not met' ? 'not met (advice)' : status
  return `| ${tableCell(title)} | ${verdict} | ${tableCell(evidence)} |`
}
