import {isAbsolute, relative, sep} from 'node:path'
import type {Place} from '@journeywright/problems'
import type {Plan} from '../plan.js'

/** The plan with every file below the folder named from there, with `/`. Files elsewhere keep their absolute path. */
export function relativePlaces(plan: Plan, folder: string | undefined): Plan {
  if (folder === undefined) return plan
  const relativePath = (file: string): string => {
    const path = relative(folder, file)
    return path.startsWith('..') || isAbsolute(path) || path === '' ? file : path.split(sep).join('/')
  }
  const place = (at: Place): Place => ({...at, file: relativePath(at.file)})
  return {
    ...plan,
    cuj: {...plan.cuj, file: relativePath(plan.cuj.file)},
    steps: plan.steps.map(step => ({
      ...step,
      at: place(step.at),
      condition: step.condition && {...step.condition, at: place(step.condition.at)},
    })),
    criteria: plan.criteria.map(criterion => ({...criterion, at: place(criterion.at)})),
  }
}
