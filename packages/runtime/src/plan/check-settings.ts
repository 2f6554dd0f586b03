import {findByName} from '../names.js'
import {backendStep} from './backend-problems.js'
import {configPlace} from './choose-backend.js'
import type {PlanInput} from './plan-input.js'
import {unknownAgent} from './problems.js'
import type {ActedStep, ReportProblem} from './step-draft.js'

/** Steps and agents that nobody has, and for which a backend was chosen all the same: a choice is never ignored silently. */
export function checkSettings(acted: readonly ActedStep[], input: PlanInput, report: ReportProblem): void {
  const {backends, settings, definitions, cuj} = input
  const ids = acted.map(({source}) => source.id)
  for (const step of Object.keys(backends ?? {})) if (!ids.includes(step)) report(backendStep(step, cuj, ids, null))
  const at = configPlace(input)
  for (const key of Object.keys(settings?.backends?.steps ?? {})) {
    const [, journey, step = ''] = /^(?:([^/]*)\/)?(.*)$/s.exec(key) ?? []
    // What is said of another journey is that one's business.
    if (journey !== undefined && journey !== cuj.id) continue
    if (!ids.includes(step)) report(backendStep(step, cuj, ids, at))
  }
  const agents = definitions.agents.map(({id}) => id)
  for (const name of Object.keys(settings?.backends?.agents ?? {})) {
    if (!findByName(name, definitions.agents)) report(unknownAgent({text: name, at}, agents))
  }
}
