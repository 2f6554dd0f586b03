import type {AgentDefinition, CujDefinition} from '@journeywright/definitions'
import type {Place} from '@journeywright/problems'
import {findByName} from '../names.js'
import {backendsOf} from '../with-core.js'
import {emptyTarget, foreignBackend, unknownBackend} from './backend-problems.js'
import type {PlanInput} from './plan-input.js'
import type {ActedStep, Performer, ReportProblem} from './step-draft.js'

/** A backend that somebody has chosen, as they wrote it. */
interface Choice {
  readonly text: string
  readonly rule: string
  /** Null for what was typed. */
  readonly at: Place | null
}

/** The backend that was chosen for the step itself, whoever acts in it; null where none was. */
export function chooseForStep({source}: ActedStep, input: PlanInput, report: ReportProblem): Performer | null {
  const {backends, settings, cuj} = input
  const typed = backends?.[source.id]
  if (typed !== undefined) return checked({text: typed, rule: 'option', at: null}, input, report)
  const configured = stepSetting(settings?.backends?.steps ?? {}, cuj, source.id)
  return configured === undefined
    ? null
    : checked({text: configured, rule: 'configuration, by step', at: configPlace(input)}, input, report)
}

/** The backend of an agent: the configuration's, else its own metadata's, when the agent is the project's. */
export function chooseForAgent(
  agent: AgentDefinition | null,
  input: PlanInput,
  report: ReportProblem,
): Performer | null {
  if (!agent) return null
  const {settings, definitions} = input
  const named = Object.entries(settings?.backends?.agents ?? {})
  const [, configured] = named.find(([name]) => findByName(name, definitions.agents)?.id === agent.id) ?? []
  if (configured !== undefined) {
    return checked({text: configured, rule: 'configuration, by agent', at: configPlace(input)}, input, report)
  }
  const own = agent.metadata['backend']
  if (own === undefined) return null
  const at = {file: agent.shown, line: 1, column: 1}
  if (agent.origin.kind !== 'project') {
    report(foreignBackend(agent, own, at))
    return null
  }
  return checked({text: own, rule: "agent's metadata", at}, input, report)
}

/** The configuration as a place; it has no lines for us. */
export function configPlace({settings}: Pick<PlanInput, 'settings'>): Place {
  return {file: settings?.file ?? 'journeywright.config.ts', line: 1, column: 1}
}

function stepSetting(steps: Readonly<Record<string, string>>, cuj: CujDefinition, step: string): string | undefined {
  return Object.entries(steps).find(([key]) => key === `${cuj.id}/${step}`)?.[1] ?? steps[step]
}

function checked({text, rule, at}: Choice, {plugins}: PlanInput, report: ReportProblem): Performer | null {
  const [, id = '', target = ''] = /^\s*([^:\s]*)\s*(?::\s*([\s\S]*?))?\s*$/.exec(text) ?? []
  const known = backendsOf(plugins).map(backend => backend.id)
  if (!known.includes(id)) {
    report(unknownBackend(id === '' ? text.trim() : id, known, at))
    return null
  }
  if (target === '') {
    report(emptyTarget(id, at))
    return null
  }
  return {name: `${id}:${target}`, rule}
}
