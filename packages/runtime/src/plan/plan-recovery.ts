import type {AgentDefinition, CujDefinition} from '@journeywright/definitions'
import {findByField, findByName} from '../names.js'
import type {Plan, PlannedStep, RetryPolicy} from '../plan.js'
import {countShared, stems} from '../words.js'
import {unclearDegradation, unknownFallback} from './problems.js'
import type {ReportProblem} from './step-draft.js'

/** The CUJ's own numbers, else 3 retries after 1, 2 and 4 seconds. */
export function retryPolicy({recovery}: CujDefinition): RetryPolicy {
  return {
    maxRetries: recovery.maxRetries ?? 3,
    backoffMs: recovery.backoffMs.length > 0 ? recovery.backoffMs : [1000, 2000, 4000],
  }
}

/** Who takes over from whom, by agent id; names that nobody has are reported once and left out. */
export function fallbacksOf(
  {recovery}: CujDefinition,
  agents: readonly AgentDefinition[],
  report: ReportProblem,
): ReadonlyMap<string, readonly AgentDefinition[]> {
  const fallbacks = new Map<string, readonly AgentDefinition[]>()
  for (const {from, to, at} of recovery.fallbacks) {
    const primary = findByField(from, agents)
    const backup = findByName(to, agents) ?? findByField(to, agents)
    for (const [name, found] of [
      [from, primary],
      [to, backup],
    ] as const) {
      if (!found)
        report(
          unknownFallback(
            name,
            at,
            agents.map(agent => agent.id),
          ),
        )
    }
    if (!primary || !backup || primary.id === backup.id) continue
    const known = fallbacks.get(primary.id) ?? []
    if (!known.includes(backup)) fallbacks.set(primary.id, [...known, backup])
  }
  return fallbacks
}

/** The artifacts that the degradation's text still promises: those that its words name outside "skip …" and "without …". */
export function planDegradation(
  {recovery}: CujDefinition,
  steps: readonly PlannedStep[],
  outputSteps: ReadonlySet<string>,
  report: ReportProblem,
): Plan['degradation'] {
  const {degradation} = recovery
  if (!degradation) return null
  const promised = degradation.text
    .split(/[;,.()]|\band\b/i)
    .map(clause => clause.replace(/\b(?:skip|without|omit|except|defer|no)\b.*$/i, ''))
    .map(stems)
  const candidates = steps.filter(step => !outputSteps.has(step.id))
  const needs = new Set(promised.flatMap(clause => mostLike(clause, candidates) ?? []))
  if (needs.size === 0) report(unclearDegradation(degradation))
  return needs.size > 0 ? {text: degradation.text, needs: [...needs]} : null
}

/** The artifact whose id (2 a word), title and step title (1) share most with the words; of equals the first, and one shared word of a title is none. */
function mostLike(words: readonly string[], steps: readonly PlannedStep[]): string | undefined {
  let best: {readonly id: string; readonly score: number} | undefined
  for (const step of steps) {
    for (const output of step.outputs) {
      const score =
        2 * countShared(words, stems(output.id)) + countShared(words, stems(`${output.title} ${step.title}`))
      if (score > (best?.score ?? 1)) best = {id: output.id, score}
    }
  }
  return best?.id
}
