import type {ReportSection} from '@journeywright/runtime'
import type {SchemaDocument} from '@journeywright/schema'
import {readArtifact} from './read-artifact.js'
import {shownQuestions} from './shown-questions.js'

/** What only a person can decide. */
export const questionsSection: ReportSection = {
  id: 'questions',
  order: 20,
  write(artifacts) {
    const questions = readArtifact<SchemaDocument>(artifacts, 'schema-document')?.report.questions ?? []
    if (questions.length === 0) return null
    const shown = shownQuestions(questions).map(({text, why}) => `- ${text} ${why}`.trimEnd())
    const rest = questions.length > 5 ? ['', `And ${questions.length - 5} more in the schema document.`] : []
    return {title: 'To decide', markdown: [...shown, ...rest].join('\n')}
  },
}
