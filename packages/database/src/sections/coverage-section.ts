import type {ReportSection} from '@journeywright/runtime'
import type {ClauseCoverage, SchemaDocument} from '@journeywright/schema'
import {readArtifact} from './read-artifact.js'

/** The parts of the request that the schema does not answer. */
export const coverageSection: ReportSection = {
  id: 'coverage',
  order: 40,
  write(artifacts) {
    const coverage = readArtifact<SchemaDocument>(artifacts, 'schema-document')?.report.coverage ?? []
    const open = coverage.filter(({status}) => status !== 'covered')
    if (open.length === 0) return null
    const rest = open.length > 8 ? ['', `And ${open.length - 8} more in the schema document.`] : []
    return {title: 'Not covered', markdown: [...open.slice(0, 8).map(line), ...rest].join('\n')}
  },
}

function line({text, status, note}: ClauseCoverage): string {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  return `- “${words}”: ${status}${note === '' ? '' : `. ${note}`}`
}
