import type {DataRequirement} from '@journeywright/designer'
import type {PlanDocument, PlanDocumentStep, PlannedStep, StepTask} from '@journeywright/runtime'
import {answerFeedback} from './answer-feedback.js'
import {coverageOf} from './coverage-of.js'
import {risksOf} from './risks-of.js'
import {withPaths} from './with-paths.js'

/** The plan of the run's real steps and the request's real requirements. Same task, same plan. */
export function makePlanDocument(task: StepTask, requirements: readonly DataRequirement[]): PlanDocument {
  const steps = withPaths(task)
  const document: PlanDocument = {
    plan_id: task.planId,
    name: `Plan for: ${oneLine(task.request)}`,
    objectives: objectivesOf(steps),
    requirements: requirements.map(planRequirement),
    steps: steps.map(step => planStep(step, requirements)),
    created_at: task.createdAt,
    status: 'proposed',
  }
  return answerFeedback(document, task.feedback)
}

function planRequirement({id, text, span, kind, saidBy}: DataRequirement): PlanDocument['requirements'][number] {
  return {id, text, span, kind, ...(saidBy === null ? {} : {said_by: saidBy})}
}

/** What people get in the end; the plan itself is only a means. */
function objectivesOf(steps: readonly PlannedStep[]): readonly string[] {
  const made = steps.flatMap(({outputs}) => (outputs.some(({id}) => id === 'plan') ? [] : outputs))
  const titles = made.filter(({deliverable}) => deliverable).map(({title}) => title)
  return [...new Set(titles)].map(title => `Deliver: ${title}`)
}

function planStep(step: PlannedStep, requirements: readonly DataRequirement[]): PlanDocumentStep {
  const risks = risksOf(step)
  const covers = coverageOf(step, requirements)
  return {
    step_number: step.id,
    name: step.title,
    agent: step.agent ?? '',
    tasks: [...tasksOf(step), ...openTasks(step, requirements)],
    success_criteria: criteriaOf(step),
    inputs: step.inputs.map(({id}) => id),
    outputs: step.outputs.map(({id}) => id),
    covers,
    dependencies: step.dependsOn,
    risks: risks.map(({risk}) => risk),
    mitigation: risks.map(({mitigation}) => mitigation),
    status: 'pending',
  }
}

function tasksOf(step: PlannedStep): readonly string[] {
  const by = step.skill ? ` with the skill ${step.skill}` : ''
  const made = step.outputs.map(({title, path}) => `Make ${title} (${path})${by}`)
  return made.length > 0 ? made : [`Perform ${step.title}${by}`]
}

/** What the design is known not to answer is a task as well: saying so. */
function openTasks(step: PlannedStep, requirements: readonly DataRequirement[]): readonly string[] {
  if (!step.outputs.some(({id}) => id === 'schema-document')) return []
  const open = requirements.filter(({status}) => status === 'not covered' || status === 'non-functional')
  return open.length > 0 ? [`Report ${open.map(({id}) => id).join(', ')} as not answered by tables, and why`] : []
}

function criteriaOf(step: PlannedStep): readonly string[] {
  const exist = step.outputs.map(({path}) => `${path} exists`)
  const match = step.outputs.filter(({schema}) => schema !== null).map(({path}) => `${path} matches its schema`)
  const pass = step.gates
    .filter(({gate}) => gate !== 'exists' && gate !== 'schema')
    .map(({gate, judges}) => `The gate ${gate} passes for ${judges.join(', ')}`)
  const all = [...exist, ...match, ...pass]
  return all.length > 0 ? all : [`${step.title} ends without a problem`]
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}
