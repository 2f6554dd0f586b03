import {isError} from '@journeywright/problems'
import {designSchema} from '@journeywright/designer'
import {
  planDocumentSchema,
  type HandlerContext,
  type Outcome,
  type StepHandler,
  type StepTask,
} from '@journeywright/runtime'
import {makePlanDocument} from '../plan/make-plan-document.js'
import {planMarkdown} from '../plan/plan-markdown.js'
import {designInput} from './design-input.js'
import {outputPath} from './output-path.js'
import {toJson} from './to-json.js'

/** The planner without a model: what is asked for, which step answers it, and what could go wrong. */
export const planSchema: StepHandler = {
  id: 'plan-schema',
  performs: {agents: ['planner']},
  produces: [
    {id: 'plan-md', path: 'plan-{{workflow_id}}.md', mediaType: 'text/markdown', title: 'Plan for people'},
    {
      id: 'plan',
      path: 'plan-{{workflow_id}}.json',
      mediaType: 'application/json',
      title: 'Plan',
      schema: planDocumentSchema,
    },
  ],
  perform: async (task, context) => plan(task, context),
}

/** A request that can't be designed is asked about here, before any work is done on it. */
async function plan(task: StepTask, context: HandlerContext): Promise<Outcome> {
  const {input, text, problems} = await designInput(task, context, designerOf(task, context))
  if (problems.some(isError)) return {kind: 'failed', problems: problems.filter(isError)}
  const design = designSchema(input)
  if (design.status === 'needs-input') return {kind: 'needs-input', questions: design.questions}
  const {requirements} = design
  const document = makePlanDocument(task, requirements)
  const artifacts = [
    {id: 'plan-md', path: outputPath(task, 'plan-md'), content: planMarkdown(document, text, requirements)},
    {id: 'plan', path: outputPath(task, 'plan'), content: toJson(document)},
  ]
  return {kind: 'done', artifacts, notes: [countOf(requirements)]}
}

function countOf({length}: readonly unknown[]): string {
  return `${length} ${length === 1 ? 'requirement' : 'requirements'} found`
}

/** Whose conventions the design step will follow. */
function designerOf({steps}: StepTask, {agents, skills}: HandlerContext): Pick<StepTask, 'agent' | 'skill'> {
  const step = steps.find(({outputs}) => outputs.some(({id}) => id === 'schema-document'))
  return {
    agent: agents.find(({id}) => id === step?.agent) ?? null,
    skill: skills.find(({id}) => id === step?.skill) ?? null,
  }
}
