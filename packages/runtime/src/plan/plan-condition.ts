import type {Condition, CujStep, StepCondition} from '@journeywright/definitions'
import type {PlannedCondition} from '../plan.js'
import {openCondition} from './problems.js'
import type {ReportProblem} from './step-draft.js'

/** The step's condition as the run will look at it. One that no program can decide is worth knowing before the run stops at it. */
export function planCondition(step: CujStep, report: ReportProblem): PlannedCondition | null {
  const {condition} = step
  if (condition && hasProse(condition.expression)) report(openCondition(step, condition))
  return condition && pick(condition)
}

function pick({text, at, expression}: StepCondition): PlannedCondition {
  return {text, at, expression}
}

function hasProse(condition: Condition): boolean {
  switch (condition.kind) {
    case 'prose':
      return true
    case 'not':
      return hasProse(condition.part)
    case 'and':
    case 'or':
      return condition.parts.some(hasProse)
    case 'compare':
      return false
  }
}
