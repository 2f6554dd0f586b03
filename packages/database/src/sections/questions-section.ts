import type {ReportSection} from '@journeywright/runtime'
import type {SchemaDocument} from '@journeywright/schema'
import {readArtifact} from './read-artifact.js'

/** What only a person can decide. */
export const questionsSection: ReportSection = {
  id: 'questions',
  order: 20,
  write(artifacts) {
    const questions = readArtifact<SchemaDocument>(artifacts, 'schema-document')?.report.questions ?? []
    if (questions.length === 0) return null
    const shown = questions.slice(0, 5).map(({text, why}) => `- ${text} ${why}`.trimEnd())
    const rest = questions.length > 5 ? ['', `And ${questions.length - 5} more in the schema document.`] : []
    return {title: 'To decide', markdown: [...shown, ...rest].join('\n')}
  },
}
