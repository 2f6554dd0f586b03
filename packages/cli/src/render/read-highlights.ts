/** A section of a report. */
export interface Highlight {
  readonly title: string
  readonly lines: readonly string[]
}

/** A terminal's share of a section; the report has the rest. */
const most = 8

/** Sections that the last lines of a run say in their own way. */
const saidElsewhere = /^(?:To go on|To tick|Made so far)\n/

/** What a report says before its success criteria: why a run waits, what was proved, what is to decide. */
export function readHighlights(report: string): readonly Highlight[] {
  const [, ...sections] = report.split(/^## /m)
  const end = sections.findIndex(section => /^(?:Success criteria|Warnings|Files)\n/.test(section))
  const before = sections.slice(0, end < 0 ? sections.length : end)
  return before
    .filter(section => !saidElsewhere.test(section))
    .map(section => {
      const [title = '', ...rest] = section.split('\n')
      const lines = rest.filter(line => line.trim() !== '')
      const cut = lines.length - most
      return {title, lines: cut > 0 ? [...lines.slice(0, most), `… ${cut} more in the report`] : lines}
    })
}
