import {join} from 'node:path'
import {compareText} from '@journeywright/problems'
import type {ReportSection} from '../contracts.js'
import type {RunResult} from '../run-event.js'
import {
  criteriaSection,
  filesSection,
  skippedSection,
  stoppedSection,
  verdictSection,
  waitingSection,
  warningsSection,
} from './report-sections.js'
import {artifactsOf, currentRefs} from '../run/run-context.js'
import {messageOf} from '../run/run-store.js'
import type {Session} from '../run/session.js'

/** Lines of a section that a report shows; it has to stay under two screens. */
const sectionLines = 24

interface Section {
  readonly order: number
  readonly id: string
  readonly lines: readonly string[]
}

/** Writes `report.md` into the run's folder and gives its path. The same run gives the same bytes: it names no time. */
export async function writeReport(session: Session, result: RunResult, records: readonly string[]): Promise<string> {
  const sections: readonly Section[] = [
    {order: 0, id: 'verdict', lines: verdictSection(session, result)},
    {order: 10, id: 'waiting', lines: waitingSection(session)},
    {order: 10, id: 'stopped', lines: stoppedSection(session, result)},
    {order: 20, id: 'skipped', lines: skippedSection(session)},
    {order: 50, id: 'criteria', lines: criteriaSection(result)},
    {order: 60, id: 'warnings', lines: warningsSection(session)},
    {order: 100, id: 'files', lines: filesSection(session, result, records)},
    ...pluginSections(session),
  ]
  const sorted = [...sections].sort((a, b) => a.order - b.order || compareText(a.id, b.id))
  const shown = sorted.filter(section => section.lines.length > 0).map(section => cut(section.lines).join('\n'))
  await session.context.store.save('report.md', `${shown.join('\n\n')}\n`)
  return join(session.context.store.folder, 'report.md')
}

function pluginSections({context, run}: Session): readonly Section[] {
  const artifacts = artifactsOf(context, currentRefs(run))
  return context.extensions
    .filter(extension => extension.point === 'report-section')
    .flatMap(({id, value}) => {
      if (!isReportSection(value))
        return [{order: 60, id, lines: [`## ${id}`, '', 'The plugin gives no report section.']}]
      try {
        const written = value.write(artifacts)
        if (!written) return []
        return [{order: value.order, id, lines: [`## ${written.title}`, '', ...written.markdown.trim().split('\n')]}]
      } catch (error) {
        return [{order: value.order, id, lines: [`## ${id}`, '', `It could not be written: ${messageOf(error)}`]}]
      }
    })
}

function cut(lines: readonly string[]): readonly string[] {
  if (lines.length <= sectionLines) return lines
  const shown = lines.slice(0, sectionLines - 2)
  return [...shown, '', `… and ${lines.length - shown.length} more lines.`]
}

function isReportSection(value: unknown): value is ReportSection {
  return (
    typeof value === 'object' &&
    value !== null &&
    'write' in value &&
    typeof value.write === 'function' &&
    'order' in value &&
    typeof value.order === 'number'
  )
}
