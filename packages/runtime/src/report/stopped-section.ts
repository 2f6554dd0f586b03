import type {ReportSource} from './report-source.js'

const reasons = {
  steps: 'As many steps as its budget allows have been performed',
  seconds: 'The seconds that its budget allows are over',
  tokens: 'The tokens of its budget are used up',
  cost: 'The money of its budget is spent',
} as const

/** Where a run that was stopped stood, and why it was. */
export function stoppedSection(source: ReportSource): readonly string[] {
  const {run} = source
  const why = reasonOf(source)
  if (why === null) return []
  const step = run.plan.steps.find(({id}) => !['passed', 'skipped'].includes(run.steps.get(id)?.status ?? ''))
  if (!step) return ['## Stopped after the last step', '', `- Every step had passed. ${why}`]
  const passed = run.plan.steps.filter(({id}) => run.steps.get(id)?.status === 'passed').map(({id}) => id)
  const done = passed.length === 0 ? 'No step had passed.' : `Steps ${passed.join(', ')} had passed.`
  return [`## Stopped at step ${step.id}, ${step.title}`, '', `- ${done} ${why}`.trimEnd()]
}

/** Null for a run that wasn't stopped. */
function reasonOf({run: {stop, budget, spent}, result}: ReportSource): string | null {
  if (stop === null) return result.status === 'cancelled' ? '' : null
  switch (stop.kind) {
    case 'interrupted':
      return ''
    case 'budget':
      return `${reasons[stop.which]} (${round(spent[stop.which])} of ${budget[stop.which] ?? 'any'}).`
    case 'publish':
      return 'What was made could not be written to its place.'
  }
}

function round(amount: number): number {
  return Math.round(amount * 100) / 100
}
