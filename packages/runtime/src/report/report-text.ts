import {compareText} from '@journeywright/problems'
import {checklistSections} from './checklist-sections.js'
import {criteriaSection} from './criteria-section.js'
import {filesSection} from './files-section.js'
import {madeSection} from './made-section.js'
import {pluginSections, type Section} from './plugin-sections.js'
import type {ReportSource} from './report-source.js'
import {risksSection} from './risks-section.js'
import {skippedSection} from './skipped-section.js'
import {stoppedSection} from './stopped-section.js'
import {verdictSection} from './verdict-section.js'
import {waitingSection} from './waiting-section.js'
import {warningsSection} from './warnings-section.js'
import {waysSection} from './ways-section.js'

/** Lines of a section that a report shows; it has to stay under two screens. */
const sectionLines = 24

/** `report.md`: the verdict, what is to decide and how, what was proved, where it all is. Pure; ends with a newline. */
export function reportText(source: ReportSource): string {
  const sections: readonly Section[] = [
    {order: 0, id: 'verdict', lines: verdictSection(source)},
    {order: 10, id: 'waiting', lines: waitingSection(source)},
    {order: 10, id: 'stopped', lines: stoppedSection(source)},
    {order: source.run.status === 'waiting' ? 11 : 55, id: 'ways', lines: waysSection(source)},
    {order: 12, id: 'made', lines: madeSection(source)},
    {order: 20, id: 'skipped', lines: skippedSection(source)},
    {order: 45, id: 'risks', lines: risksSection(source)},
    {order: 50, id: 'criteria', lines: criteriaSection(source)},
    {order: 60, id: 'warnings', lines: warningsSection(source)},
    {order: 100, id: 'files', lines: filesSection(source)},
    ...checklistSections(source),
    ...pluginSections(source),
  ]
  const sorted = [...sections].sort((a, b) => a.order - b.order || compareText(a.id, b.id))
  const shown = sorted.filter(section => section.lines.length > 0).map(section => cut(section.lines).join('\n'))
  return `${shown.join('\n\n')}\n`
}

function cut(lines: readonly string[]): readonly string[] {
  if (lines.length <= sectionLines) return lines
  const shown = lines.slice(0, sectionLines - 2)
  return [...shown, '', `… and ${lines.length - shown.length} more lines.`]
}
