import {isError} from '@journeywright/problems'
import {designSchema, outcomeOf, readBrief, readConventions, type Design} from '@journeywright/designer'
import type {HandlerContext, Outcome, StepHandler, StepReview, StepTask} from '@journeywright/runtime'
import {completeDocument, databaseSchemaSchema, verifySchema} from '@journeywright/schema'
import {unknownLine} from '../problems.js'
import {qualityLines} from '../quality/quality-lines.js'
import {readExemptions} from '../quality/read-exemptions.js'
import {additionsTo} from './additions-to.js'
import {designInput} from './design-input.js'
import {outputPath} from './output-path.js'
import {planMigrations} from './plan-migrations.js'
import {rulesBeyond} from './rules-beyond.js'
import {rulesOf} from './rules-of.js'
import {toJson} from './to-json.js'
import {toNotes} from './to-notes.js'

/** The skill `schema-design` without a model. */
export const schemaDesign: StepHandler = {
  id: 'schema-design',
  performs: {skills: ['schema-design']},
  produces: [
    {
      id: 'schema-document',
      path: 'db-schema-{{workflow_id}}.json',
      mediaType: 'application/json',
      title: 'Database schema design',
      schema: databaseSchemaSchema,
      fields: {
        tables: 'tables',
        fields: 'tables[].columns',
        columns: 'tables[].columns',
        relationships: 'relationships',
        'relationships array': 'relationships',
        'migration strategy': 'migration.strategy',
      },
    },
  ],
  review,
  perform: async (task, context) => design(task, context),
}

function review({conventions, brief}: StepReview) {
  const read = brief === null || brief === undefined ? [] : readBrief(brief).problems
  return [...read, ...readConventions(conventions).problems, ...unknownExemptions(brief)]
}

function unknownExemptions(brief: unknown) {
  const known = qualityLines.map(({id}) => id)
  return readExemptions(brief).flatMap(({line}) => (known.includes(line) ? [] : [unknownLine(line, known)]))
}

async function design(task: StepTask, context: HandlerContext): Promise<Outcome> {
  const {input, base, problems} = await designInput(task, context, task)
  if (problems.some(isError)) return {kind: 'failed', problems: problems.filter(isError)}
  const made = designSchema(input)
  if (made.status === 'needs-input') return {kind: 'needs-input', questions: made.questions}
  const before = base?.model ?? null
  const verification = verifySchema(made.model, rulesBeyond(before, rulesOf(context)))
  if (!verification.ok) return {kind: 'failed', problems: verification.problems}
  const planned = planMigrations(task, verification.schema, base)
  if (!planned.ok) return {kind: 'failed', problems: planned.problems}
  const added = base === null ? undefined : additionsTo(base, made.model)
  const document = completeDocument(made.model, made.report, planned.strategy, added)
  const artifact = {id: 'schema-document', path: outputPath(task, 'schema-document'), content: toJson(document)}
  const news = added ? `, of them ${added.tables.length} new` : ''
  const counts = `${document.tables.length} tables${news}, ${document.relationships.length} relationships`
  return {
    kind: 'done',
    artifacts: [artifact],
    notes: [counts, ...doubtsOf(made), ...toNotes([...problems, ...verification.problems])],
  }
}

function doubtsOf(made: Design): readonly string[] {
  if (outcomeOf(made) === 'designed') return []
  const {confidence, questions} = made.report
  return [
    `confidence ${confidence.toFixed(2)}: ${questions.length} ${questions.length === 1 ? 'question' : 'questions'} to answer first`,
  ]
}
