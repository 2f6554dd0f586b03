import {plannedStep} from '../state/run-state.js'
import type {ReportSource} from './report-source.js'

/** What a condition left out, and what went with it. */
export function skippedSection({run}: ReportSource): readonly string[] {
  const lines = [...run.steps.values()].flatMap(({id, skip}) => {
    return skip ? [`- Step ${id}, ${plannedStep(run, id).title}: ${skip.reason}`] : []
  })
  return lines.length > 0 ? ['## Skipped', '', ...lines] : []
}
