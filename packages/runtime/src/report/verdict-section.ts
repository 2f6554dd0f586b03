import {oneLine} from './one-line.js'
import type {ReportSource} from './report-source.js'

const verdicts = {
  passed: 'Every step has passed, and every criterion that a program can check is met.',
  degraded: 'Something could not be made; what the journey promises even then is here.',
  failed: 'Nothing was handed over.',
  waiting: 'The run waits for a person. Nothing was handed over.',
  cancelled: 'The run was cancelled before its end. Nothing was handed over.',
  interrupted: 'The run was stopped before its end, and can be resumed. Nothing was handed over.',
} as const

/** First what anyone wants to know first. */
export function verdictSection({run, result}: ReportSource): readonly string[] {
  const {plan} = run
  const steps = [...run.steps.values()]
  const passed = steps.filter(state => state.status === 'passed').length
  const met = result.criteria.filter(criterion => criterion.status === 'met').length
  const unverified = result.criteria.filter(criterion => criterion.status === 'unverified').length
  const criteria = result.criteria.length > 0 ? `, ${met} of ${result.criteria.length} success criteria met` : ''
  const open = unverified > 0 ? ` (${unverified} unverified)` : ''
  const risks = run.risks.length > 0 ? [`At a risk that people took: ${sayCount(run.risks.length)} below.`] : []
  return [
    `# ${plan.cuj.id} ${plan.cuj.title}: ${result.status}`,
    '',
    [`${verdicts[result.status]} ${passed} of ${steps.length} steps passed${criteria}${open}.`, ...risks].join(' '),
    '',
    `Request: ${oneLine(plan.request, 300)}`,
    ...result.problems.slice(0, 5).flatMap(problem => ['', `- ${oneLine(`${problem.message}. ${problem.fix}`, 700)}`]),
  ]
}

function sayCount(risks: number): string {
  return risks === 1 ? 'the override' : `${risks} overrides`
}
