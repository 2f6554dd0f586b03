import type {ReportSection} from '../contracts.js'
import {messageOf} from '../record/run-store.js'
import type {ReportSource} from './report-source.js'

/** A part of the report with its place in it; one without lines is left out. */
export interface Section {
  /** Lower comes first. */
  readonly order: number
  readonly id: string
  readonly lines: readonly string[]
}

/** What plugins have to say of a run. One that throws says so in the report. */
export function pluginSections({artifacts, extensions}: ReportSource): readonly Section[] {
  return extensions
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
