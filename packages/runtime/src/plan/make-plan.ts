import type {AgentDefinition, Definition, SkillDefinition} from '@journeywright/definitions'
import {isError, type Problem} from '@journeywright/problems'
import {deepFreeze} from '../deep-freeze.js'
import type {Plan, PlannedStep, StepActor} from '../plan.js'
import {gatesOf, withCore} from '../with-core.js'
import {actorsOf} from './actors-of.js'
import {bindCriteria} from './bind-criteria.js'
import {checkProducers} from './check-producers.js'
import {draftSteps} from './draft-steps.js'
import {inFileOrder} from './in-file-order.js'
import {modelOf} from './model-of.js'
import {planCondition} from './plan-condition.js'
import {planGates} from './plan-gates.js'
import type {PlanInput} from './plan-input.js'
import {bindInputs} from './bind-inputs.js'
import {dependsOn} from './depends-on.js'
import {fallbackPerformers} from './fallback-performers.js'
import {fallbacksOf, planDegradation, retryPolicy} from './plan-recovery.js'
import {planTimeout} from './plan-timeout.js'
import {planTools} from './plan-tools.js'
import {planViews} from './plan-views.js'
import {relativePlaces} from './relative-places.js'
import {reviewSteps} from './review-steps.js'
import type {StepDraft} from './step-draft.js'

/**
 * Decides everything that can be decided before a run. Pure; never throws. `plan` is null when a problem is an error;
 * `actors` says even then who acts in each step.
 */
export function makePlan(input: PlanInput): {
  readonly plan: Plan | null
  readonly actors: readonly StepActor[]
  readonly problems: readonly Problem[]
} {
  const found: Problem[] = []
  const report = (problem: Problem): void => void found.push(problem)
  const plugins = withCore(input.plugins)
  const {acted, drafts} = draftSteps({...input, plugins}, report)
  const actors = actorsOf(acted, drafts)
  if (found.some(isError)) return {plan: null, actors, problems: inFileOrder(found)}
  checkProducers(drafts, report)
  const fallbacks = fallbacksOf(input.cuj, input.definitions.agents, report)
  const steps = drafts.map((draft, index) => {
    return planStep(draft, drafts.slice(0, index), fallbacks, {...input, plugins}, report)
  })
  const outputSteps = new Set(drafts.filter(({skill}) => skill?.metadata['output']).map(({source}) => source.id))
  const plan: Plan = {
    formatVersion: '1',
    cuj: {id: input.cuj.id, title: input.cuj.name, file: input.cuj.file},
    request: input.request,
    brief: input.brief ?? null,
    options: input.options ?? {},
    steps,
    criteria: bindCriteria(input.cuj.criteria, drafts, report),
    degradation: planDegradation(input.cuj, steps, outputSteps, report),
    views: planViews(input.cuj, report),
    definitions: hashesOf(input, drafts, fallbacks),
  }
  reviewSteps(drafts, input, report)
  const copy: Plan = JSON.parse(JSON.stringify(relativePlaces(plan, input.folder)))
  return {plan: found.some(isError) ? null : deepFreeze(copy), actors, problems: inFileOrder(found)}
}

type Fallbacks = ReadonlyMap<string, readonly AgentDefinition[]>

function planStep(
  draft: StepDraft,
  earlier: readonly StepDraft[],
  fallbacks: Fallbacks,
  input: PlanInput,
  report: (problem: Problem) => void,
): PlannedStep {
  const inputs = bindInputs(draft, earlier, report)
  const gates = planGates({draft, earlier, inputs, gates: gatesOf(input.plugins), report})
  const depends = dependsOn(draft, earlier, inputs, gates)
  const backups = fallbacks.get(draft.agent?.id ?? '') ?? []
  const {model, rule} = modelOf(draft)
  const timeout = planTimeout(draft, input, report)
  return {
    id: draft.source.id,
    title: draft.source.title,
    at: draft.source.at,
    agent: draft.agent?.id ?? null,
    skill: draft.skill?.id ?? null,
    model,
    performer: draft.performer.name,
    condition: planCondition(draft.source, report),
    fallbackAgents: backups.map(agent => agent.id),
    fallbackPerformers: fallbackPerformers(draft, backups, input, report),
    inputs,
    outputs: draft.outputs.map(output => output.planned),
    gates,
    retry: retryPolicy(input.cuj),
    timeoutMs: timeout.ms,
    tools: planTools(draft, input),
    dependsOn: depends.steps,
    resolvedBy: {
      ...draft.rules,
      performer: draft.performer.rule,
      model: rule,
      timeout: timeout.rule,
      dependsOn: depends.rule,
    },
  }
}

/** Every definition that decides something: the CUJ, who acts and takes over, and the skills that are material for others. */
function hashesOf(
  {cuj, definitions}: PlanInput,
  drafts: readonly StepDraft[],
  fallbacks: Fallbacks,
): Readonly<Record<string, string>> {
  // What an agent's other skills ask of everybody decides, too.
  const listed = new Set(drafts.flatMap(({agent}) => agent?.skills ?? []))
  const speaks = ({id, conventions}: SkillDefinition): boolean => conventions.length > 0 && listed.has(id)
  const used: readonly (Definition | null)[] = [
    cuj,
    ...drafts.flatMap(({agent}) => [agent, ...(fallbacks.get(agent?.id ?? '') ?? [])]),
    ...drafts.map(({skill}) => skill),
    ...definitions.skills.filter(skill => skill.metadata['kind'] !== undefined || speaks(skill)),
  ]
  return Object.fromEntries(used.flatMap(each => (each ? [[`${each.kind}:${each.id}`, each.hash]] : [])))
}
