import {formatPlace} from '@journeywright/problems'
import type {FailedTry} from '../history/run-history.js'
import {plannedStep, type StepState} from '../state/run-state.js'
import {oneLine} from './one-line.js'
import type {ReportSource} from './report-source.js'

/** What a person needs to decide: what is asked, and what was tried by whom, with what spoke against it. */
export function waitingSection({run, history}: ReportSource): readonly string[] {
  const open = [...run.steps.values()].filter(({status}) => status === 'waiting' || status === 'failed')
  return open.flatMap((state, index) => [
    ...(index > 0 ? [''] : []),
    `## ${state.status === 'waiting' ? 'Waiting' : 'Given up'}: step ${state.id}, ${plannedStep(run, state.id).title}`,
    '',
    ...questionLines(state),
    ...triedLines(history.failures.filter(({step}) => step === state.id)),
  ])
}

function questionLines({questions, answers}: StepState): readonly string[] {
  return [
    ...questions.map(({text, why}) => `- ${oneLine(text, 400)}${why === '' ? '' : ` (${oneLine(why, 400)})`}`),
    ...answers.map(({question, text, by}) => `- Answered before, by ${by}: \`${question}\` is ${oneLine(text, 200)}`),
  ]
}

/** Tries in a row by one agent that failed for one reason are one entry. */
function triedLines(failures: readonly FailedTry[]): readonly string[] {
  const groups: FailedTry[][] = []
  for (const failure of failures) {
    const group = groups.at(-1)
    if (group?.[0]?.agent === failure.agent && saidBy(group[0]) === saidBy(failure)) group.push(failure)
    else groups.push([failure])
  }
  let count = 0
  return groups.flatMap(group => {
    const [first] = group
    const last = group.at(-1)
    if (!first || !last) return []
    const from = count + 1
    count += group.length
    const which = group.length > 1 ? `Tries ${from} to ${count}` : `Try ${from}`
    const keys = group.length > 1 ? `\`${first.key}\` to \`${last.key}\`` : `\`${first.key}\``
    const evidence = evidenceOf(last)
    return [
      `- ${which}, by ${first.agent === null ? 'a person' : `\`${first.agent}\``}: ${saidBy(first)}`,
      `  - ${keys}, ended ${last.at}${evidence === '' ? '' : `; ${evidence}`}`,
    ]
  })
}

function saidBy({problems}: FailedTry): string {
  return oneLine(problems.map(problem => problem.message).join('; '), 400)
}

/** Where to look: the gates' files, and the places that the problems name. */
function evidenceOf({gates, problems}: FailedTry): string {
  const files = gates.map(({step, gate, score}) => {
    return `gate \`${gate}\`${score === undefined ? '' : ` gave ${score}`} (\`gates/${step}-${gate}.json\`)`
  })
  const places = problems.flatMap(({at}) => (at ? [`\`${formatPlace(at)}\``] : []))
  return [...files, ...new Set(places)].join(', ')
}
