import {relative} from 'node:path'
import type {RunResult} from '../run-event.js'
import {extensionOf} from '../templates.js'
import {currentRefs} from '../run/run-context.js'
import {plannedStep, type StepState} from '../state/run-state.js'
import type {Session} from '../run/session.js'

const verdicts = {
  passed: 'Every step has passed, and every criterion that a program can check is met.',
  degraded: 'Something could not be made; what the journey promises even then is here.',
  failed: 'Nothing was handed over.',
  waiting: 'The run waits for a person. Nothing was handed over.',
  cancelled: 'The run was cancelled before its end. Nothing was handed over.',
  interrupted: 'The run was stopped before its end, and can be resumed. Nothing was handed over.',
} as const

/** First what anyone wants to know first. */
export function verdictSection({context, run}: Session, result: RunResult): readonly string[] {
  const {plan} = context.input
  const steps = [...run.steps.values()]
  const passed = steps.filter(state => state.status === 'passed').length
  const met = result.criteria.filter(criterion => criterion.status === 'met').length
  const unverified = result.criteria.filter(criterion => criterion.status === 'unverified').length
  const criteria = result.criteria.length > 0 ? `, ${met} of ${result.criteria.length} success criteria met` : ''
  const open = unverified > 0 ? ` (${unverified} unverified)` : ''
  return [
    `# ${plan.cuj.id} ${plan.cuj.title}: ${result.status}`,
    '',
    `${verdicts[result.status]} ${passed} of ${steps.length} steps passed${criteria}${open}.`,
    '',
    `Request: ${oneLine(plan.request, 300)}`,
    ...result.problems.slice(0, 5).flatMap(problem => ['', `- ${problem.message}. ${problem.fix}`]),
  ]
}

/** What a person needs to go on: what is asked, and what was tried by whom. */
export function waitingSection({run}: Session): readonly string[] {
  const open = [...run.steps.values()].filter(({status}) => status === 'waiting' || status === 'failed')
  return open.flatMap((state, index) => {
    const {title} = plannedStep(run, state.id)
    const heading = state.status === 'waiting' ? 'Waiting' : 'Given up'
    const questions = state.questions.map(({text, why}) => `- ${text}${why === '' ? '' : ` (${why})`}`)
    return [
      ...(index > 0 ? [''] : []),
      `## ${heading}: step ${state.id}, ${title}`,
      '',
      ...questions,
      ...triedLines(state),
    ]
  })
}

function triedLines({failures}: StepState): readonly string[] {
  const tries = failures.map(({agent, problems}) => ({
    agent: agent ?? 'nobody',
    said: oneLine(problems.map(problem => problem.message).join('; '), 400),
  }))
  return tries.flatMap(({agent, said}, index) => {
    const before = tries[index - 1]
    if (before?.agent === agent && before.said === said) return []
    const length = tries.slice(index).findIndex(each => each.agent !== agent || each.said !== said)
    const count = length < 0 ? tries.length - index : length
    const which = count > 1 ? `Tries ${index + 1} to ${index + count}` : `Try ${index + 1}`
    return [`- ${which}, by \`${agent}\`: ${said}`]
  })
}

export function criteriaSection({criteria}: RunResult): readonly string[] {
  if (criteria.length === 0) return []
  const rows = criteria.map(({name, status, evidence}) => `| ${cell(name)} | ${status} | ${cell(evidence)} |`)
  return ['## Success criteria', '', '| Criterion | Result | Evidence |', '| --- | --- | --- |', ...rows]
}

/** What a condition left out, and what went with it. */
export function skippedSection({run}: Session): readonly string[] {
  const lines = [...run.steps.values()].flatMap(({id, skip}) => {
    return skip ? [`- Step ${id}, ${plannedStep(run, id).title}: ${skip.reason}`] : []
  })
  return lines.length > 0 ? ['## Skipped', '', ...lines] : []
}

/** What gates let pass and a person should still look at. */
export function warningsSection({run}: Session): readonly string[] {
  const problems = [...run.steps.values()].flatMap(({id, verdicts: judged}) => {
    return judged
      .filter(({status}) => status === 'warning')
      .flatMap(each => each.problems.map(problem => ({id, problem})))
  })
  if (problems.length === 0) return []
  return ['## Warnings', '', ...problems.map(({id, problem}) => `- Step ${id}: ${problem.message}. ${problem.fix}`)]
}

/** Where a run that was stopped stood: the first step that had not passed. */
export function stoppedSection({run}: Session, {status}: RunResult): readonly string[] {
  if (status !== 'cancelled' && status !== 'interrupted') return []
  const index = run.plan.steps.findIndex(({id}) => run.steps.get(id)?.status !== 'passed')
  const step = run.plan.steps[index]
  if (!step) return ['## Stopped after the last step', '', '- Every step had passed; nothing was handed over.']
  const before = run.plan.steps.slice(0, index).map(({id}) => id)
  const done = before.length === 0 ? 'No step had passed.' : `Steps ${before.join(', ')} had passed.`
  return [`## Stopped at step ${step.id}, ${step.title}`, '', `- ${done}`]
}

/** One line an artifact; a folder of files is one line, too. */
export function filesSection(
  {context, run}: Session,
  result: RunResult,
  records: readonly string[],
): readonly string[] {
  const published = new Set(result.files)
  const lines = run.plan.steps
    .flatMap(step => step.outputs)
    .flatMap(output => {
      const paths = currentRefs(run)
        .filter(ref => ref.id === output.id && published.has(ref.path))
        .map(ref => ref.path)
      const [only] = paths
      if (only === undefined) return []
      const folder = output.path.replace(/\*\*$/, '')
      return [
        paths.length === 1
          ? `- \`${only}\`: ${output.title}`
          : `- \`${folder}\`: ${output.title}, ${paths.length} files${kindsOf(paths)}`,
      ]
    })
  const kept = records.map(path => `- \`${path}\`: a record of the run`)
  if (lines.length + kept.length === 0) return []
  const place = relative(context.input.folder, context.out).replace(/\\/g, '/') || '.'
  return [
    '## Files',
    '',
    ...(lines.length > 0 ? [`In \`${place}\`:`, '', ...lines] : []),
    ...(lines.length > 0 && kept.length > 0 ? [''] : []),
    ...kept,
  ]
}

function kindsOf(paths: readonly string[]): string {
  const kinds = [...new Set(paths.map(extensionOf))].filter(kind => kind !== '').sort()
  return kinds.length > 0 ? ` (${kinds.join(', ')})` : ''
}

function cell(text: string): string {
  return oneLine(text, 300).replace(/\|/g, '\\|')
}

function oneLine(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > length ? `${line.slice(0, length - 1)}…` : line
}
