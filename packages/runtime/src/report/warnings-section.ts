import {oneLine} from './one-line.js'
import type {ReportSource} from './report-source.js'

/** What gates let pass and a person should still look at. */
export function warningsSection({run}: ReportSource): readonly string[] {
  const problems = [...run.steps.values()].flatMap(({id, verdicts}) => {
    return verdicts
      .filter(({status}) => status === 'warning')
      .flatMap(each => each.problems.map(problem => ({id, problem})))
  })
  if (problems.length === 0) return []
  return [
    '## Warnings',
    '',
    ...problems.map(({id, problem}) => `- Step ${id}: ${oneLine(`${problem.message}. ${problem.fix}`, 700)}`),
  ]
}
