import type {Problem} from '@journeywright/problems'
import type {CujStep} from '../definition.js'
import {nameKey} from '../text/name-key.js'
import * as problem from './problems.js'

/** Where a journey's steps and those of its workflow file disagree: one problem for which steps there are, one for each agent. */
export function compareWorkflow(own: readonly CujStep[], other: readonly CujStep[]): readonly Problem[] {
  return [...compareIds(own, other), ...own.flatMap(step => compareAgent(step, other))]
}

function compareIds(own: readonly CujStep[], other: readonly CujStep[]): readonly Problem[] {
  const odd = own.find(step => !hasId(other, step))
  const missing = other.find(step => !hasId(own, step))
  const [at, there] = [odd ?? own[0], missing ?? other[0]]
  if ((!odd && !missing) || !at || !there) return []
  return [problem.workflowDiffers('steps', listed(own), listed(other), at.at, there.at)]
}

function compareAgent(step: CujStep, other: readonly CujStep[]): readonly Problem[] {
  const agent = other.find(each => each.id === step.id)?.agent
  if (!agent || !step.agent || nameKey(agent.text) === nameKey(step.agent.text)) return []
  const what = `agent of step ${step.id}`
  return [problem.workflowDiffers(what, `\`${step.agent.text}\``, `\`${agent.text}\``, step.agent.at, agent.at)]
}

function hasId(steps: readonly CujStep[], {id}: CujStep): boolean {
  return steps.some(step => step.id === id)
}

function listed(steps: readonly CujStep[]): string {
  return steps.map(({id}) => `\`${id}\``).join(', ')
}
