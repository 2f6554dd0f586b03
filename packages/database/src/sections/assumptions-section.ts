import {compareText} from '@journeywright/problems'
import type {ReportSection} from '@journeywright/runtime'
import type {Assumption, SchemaDocument} from '@journeywright/schema'
import {readArtifact} from './read-artifact.js'
import {shownQuestions} from './shown-questions.js'

/** The five assumptions that would change the most tables, without those that "To decide" has asked about. */
export const assumptionsSection: ReportSection = {
  id: 'assumptions',
  order: 30,
  write(artifacts) {
    const report = readArtifact<SchemaDocument>(artifacts, 'schema-document')?.report
    const asked = new Set(shownQuestions(report?.questions ?? []).map(({text}) => text))
    const assumptions = (report?.assumptions ?? []).filter(({question}) => !asked.has(question))
    if (assumptions.length === 0) return null
    const sorted = [...assumptions].sort((a, b) => b.impact - a.impact || compareText(a.id, b.id))
    const rest = sorted.length > 5 ? ['', `And ${sorted.length - 5} more in the schema document.`] : []
    return {title: 'Assumptions', markdown: [...sorted.slice(0, 5).map(line), ...rest].join('\n')}
  },
}

function line({statement, question, impact}: Assumption): string {
  return `- ${statement} ${question} (${impact} ${impact === 1 ? 'table' : 'tables'})`
}
