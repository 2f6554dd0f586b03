import {nameKey} from '@journeywright/definitions'
import {finding, type Finding} from './finding.js'
import type {PlanDocument, PlanDocumentStep} from './plan-document.js'

const given = new Set(['request', 'brief'])
const changesData = /\b(?:migrat\w*|backfill\w*|delet\w*|drops?|alters?|truncat\w*)\b/i

export function completeness({requirements, steps}: PlanDocument): readonly Finding[] {
  const covered = new Set(steps.flatMap(step => step.covers))
  const ids = new Set(requirements.map(requirement => requirement.id))
  return [
    finding(requirements.length > 0, 'the plan lists no requirement'),
    ...requirements.map(({id, text}) => finding(covered.has(id), `no step covers requirement ${id} \`${text}\``)),
    ...[...covered].filter(id => !ids.has(id)).map(id => finding(false, `${id} is covered and is no requirement`)),
  ]
}

export function feasibility({steps}: PlanDocument): readonly Finding[] {
  const numbers = steps.map(numberOf)
  return [
    ...numbers.map((number, index) => finding(numbers.indexOf(number) === index, `step ${number} is there twice`)),
    ...steps.flatMap(step => {
      return step.dependencies.map(dependency => {
        return finding(
          numbers.includes(String(dependency)),
          `step ${numberOf(step)} depends on step ${dependency}, which isn't there`,
        )
      })
    }),
    ...steps.map(step => finding(!isCyclic(step, steps), `step ${numberOf(step)} depends on itself in the end`)),
    ...steps.flatMap((step, index) => {
      const made = new Set(steps.slice(0, index).flatMap(each => each.outputs))
      const needed = step.inputs.filter(input => !given.has(input))
      return needed.map(input => {
        return finding(made.has(input), `step ${numberOf(step)} reads \`${input}\`, which no earlier step makes`)
      })
    }),
  ]
}

export function riskMitigation({steps}: PlanDocument): readonly Finding[] {
  return steps.flatMap(step => [
    ...step.risks.map((risk, index) => {
      const answer = step.mitigation[index]?.trim() ?? ''
      return finding(answer !== '', `step ${numberOf(step)} has no mitigation of \`${risk}\``)
    }),
    ...(changesData.test(`${step.name} ${step.tasks.join(' ')}`)
      ? [finding(step.risks.length > 0, `step ${numberOf(step)} \`${step.name}\` changes data and names no risk`)]
      : []),
  ])
}

export function agentCoverage({steps}: PlanDocument, agents: readonly string[] | undefined): readonly Finding[] {
  const known = agents && new Set(agents.map(nameKey))
  return [
    finding(steps.length > 0, 'the plan has no step'),
    ...steps.flatMap(step => [
      finding(
        step.agent.trim() !== '' && (known?.has(nameKey(step.agent)) ?? true),
        `step ${numberOf(step)} has ${step.agent ? `agent \`${step.agent}\`, which isn't there` : 'no agent'}`,
      ),
      finding(step.success_criteria.length > 0, `step ${numberOf(step)} has no success criterion`),
    ]),
  ]
}

/**
 * A step whose followers depend on it without reading anything of it is a gate, and its outputs are verdicts. Without a
 * list of deliverables every output counts as one.
 */
export function integration({steps}: PlanDocument, deliverables: readonly string[] | undefined): readonly Finding[] {
  return steps.flatMap((step, index) => {
    const later = steps.slice(index + 1)
    const read = new Set(later.flatMap(each => each.inputs))
    const followers = later.filter(each => each.dependencies.map(String).includes(numberOf(step)))
    const isGate = followers.length > 0 && !step.outputs.some(output => read.has(output))
    return [
      finding(
        step.outputs.length > 0 || followers.length > 0,
        `step ${numberOf(step)} makes nothing and nothing follows it`,
      ),
      ...step.outputs.map(output => {
        const isUsed = isGate || read.has(output) || (deliverables?.includes(output) ?? true)
        return finding(isUsed, `\`${output}\` of step ${numberOf(step)} is neither read later nor handed over`)
      }),
    ]
  })
}

function isCyclic(step: PlanDocumentStep, steps: readonly PlanDocumentStep[]): boolean {
  const start = numberOf(step)
  const seen = new Set<string>()
  const open = step.dependencies.map(String)
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === start) return true
    if (seen.has(next)) continue
    seen.add(next)
    const found = steps.find(each => numberOf(each) === next)
    open.push(...(found?.dependencies.map(String) ?? []))
  }
  return false
}

function numberOf(step: PlanDocumentStep): string {
  return String(step.step_number)
}
