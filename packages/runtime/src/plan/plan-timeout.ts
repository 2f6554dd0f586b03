import {badTimeout} from './backend-problems.js'
import {parseDuration} from './parse-duration.js'
import type {PlanInput} from './plan-input.js'
import type {ActedStep, ReportProblem} from './step-draft.js'

/** Ten minutes: what a try may take where nothing is said. */
const usual = 600_000

const names = new Set(['timeout', 'time-out', 'time out', 'time limit'])

/** What one try may take: by the step's field, else its agent's metadata, else the configuration. */
export function planTimeout(
  {source, agent}: ActedStep,
  {settings}: Pick<PlanInput, 'settings'>,
  report: ReportProblem,
): {readonly ms: number; readonly rule: string} {
  const field = source.fields.find(({name}) => names.has(name.toLowerCase()))?.value
  const own = agent?.metadata['timeout']
  const said = field ?? (agent && own !== undefined ? {text: own, at: {file: agent.shown, line: 1, column: 1}} : null)
  if (!said)
    return settings?.timeoutMs === undefined
      ? {ms: usual, rule: 'default'}
      : {ms: settings.timeoutMs, rule: 'configuration'}
  const ms = parseDuration(said.text)
  if (ms === null) report(badTimeout(said.text, said.at))
  return {ms: ms ?? usual, rule: field ? 'field' : 'agent'}
}
