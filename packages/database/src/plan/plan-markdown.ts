import type {DataRequirement} from '@journeywright/designer'
import type {PlanDocument, PlanDocumentStep} from '@journeywright/runtime'

/** The plan for people. `request` is the text that the spans of the requirements count in. */
export function planMarkdown(plan: PlanDocument, request: string, requirements: readonly DataRequirement[]): string {
  const parts = [
    `# ${plan.name}`,
    `Plan \`${plan.plan_id}\`, made ${plan.created_at}.`,
    `## Request\n\n${quote(request)}`,
    `## Objectives\n\n${plan.objectives.map(text => `- ${text}`).join('\n')}`,
    `## Requirements\n\n${requirementRows(plan, request, requirements)}`,
    `## Steps\n\n${plan.steps.map(stepSection).join('\n\n')}`,
  ]
  return `${parts.join('\n\n')}\n`
}

function quote(text: string): string {
  return text
    .trim()
    .split('\n')
    .map(line => `> ${line}`.trimEnd())
    .join('\n')
}

function requirementRows(plan: PlanDocument, request: string, requirements: readonly DataRequirement[]): string {
  const rows = requirements.map(requirement => requirementRow(plan.steps, requirement, request))
  const head = ['| Id | Kind | In the words of the request | Answered by | Step |', '| --- | --- | --- | --- | --- |']
  return [...head, ...rows].join('\n')
}

function requirementRow(steps: readonly PlanDocumentStep[], requirement: DataRequirement, request: string): string {
  const {id, kind, text, span, by, status, saidBy} = requirement
  const place = `${span[0]}–${span[1]}${saidBy === null ? '' : `, answer of ${saidBy}`}`
  const words = `“${request.slice(...span) || text}” (${place})`
  const answer = [...(status === 'covered' ? [] : [status]), ...(by.length > 0 ? [someOf(by)] : [])].join(': ')
  const answering = steps.filter(({covers}) => covers.includes(id)).map(({step_number: number}) => number)
  return `| ${[id, kind, words, answer, answering.join(', ') || 'none'].map(cell).join(' | ')} |`
}

function someOf(names: readonly string[]): string {
  const more = names.length > 10 ? ` and ${names.length - 10} more` : ''
  return `${names.slice(0, 10).join(', ')}${more}`
}

function cell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('\\', '\\\\').replaceAll('|', '\\|').trim()
}

function stepSection(step: PlanDocumentStep): string {
  const risks = step.risks.map((risk, index) => `  - ${risk}. ${step.mitigation[index] ?? ''}.`)
  return [
    `### Step ${step.step_number}: ${step.name}`,
    '',
    `- Agent: ${step.agent || 'none'}`,
    `- After: ${step.dependencies.join(', ') || 'nothing'}`,
    '- Tasks:',
    ...step.tasks.map(task => `  - ${task}`),
    '- Done when:',
    ...step.success_criteria.map(criterion => `  - ${criterion}`),
    '- Risks:',
    ...risks,
  ].join('\n')
}
