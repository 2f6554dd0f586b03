import type {Place} from '@journeywright/problems'
import {covers} from '../templates.js'
import {twoProducers} from './problems.js'
import type {ReportProblem, StepDraft} from './step-draft.js'

/** One path and one artifact have exactly one producer; a folder counts for every path below it. */
export function checkProducers(drafts: readonly StepDraft[], report: ReportProblem): void {
  const seen: {readonly path: string; readonly id: string; readonly step: string; readonly at: Place}[] = []
  for (const {source, outputs} of drafts) {
    for (const {planned, at} of outputs) {
      const first = seen.find(
        each => each.id === planned.id || covers(each.path, planned.path) || covers(planned.path, each.path),
      )
      if (first) report(twoProducers(planned.path, at, first))
      seen.push({path: planned.path, id: planned.id, step: source.id, at})
    }
  }
}
