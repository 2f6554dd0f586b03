import type {ReportSection} from '@journeywright/runtime'
import type {ClauseCoverage, SchemaDocument} from '@journeywright/schema'
import {readArtifact} from './read-artifact.js'

/** The parts of the request that the schema does not answer; promises that no schema can keep are only counted. */
export const coverageSection: ReportSection = {
  id: 'coverage',
  order: 40,
  write(artifacts) {
    const coverage = readArtifact<SchemaDocument>(artifacts, 'schema-document')?.report.coverage ?? []
    const open = coverage.filter(({status}) => status === 'not covered' || status === 'partly')
    const promises = coverage.filter(({status}) => status === 'non-functional').length
    if (open.length + promises === 0) return null
    return {title: 'Not covered', markdown: [...list(open), ...count(promises)].join('\n')}
  },
}

function list(open: readonly ClauseCoverage[]): readonly string[] {
  const rest = open.length > 8 ? [`- And ${open.length - 8} more in the schema document.`] : []
  return [...open.slice(0, 8).map(line), ...rest]
}

function line({text, status, note}: ClauseCoverage): string {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  return `- “${words}”: ${status}${note === '' ? '' : `. ${note}`}`
}

function count(promises: number): readonly string[] {
  const [are, is] = promises === 1 ? ['part', 'is a promise'] : ['parts', 'are promises']
  const text = `- ${promises} ${are} of the request ${is} about the running system, which no schema keeps.`
  return promises > 0 ? [text] : []
}
