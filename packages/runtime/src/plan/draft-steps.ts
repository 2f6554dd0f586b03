import type {Plugin} from '../contracts.js'
import {handlersOf} from '../with-core.js'
import {outputSkillFor, unansweredOutputs} from './answer-expected.js'
import {bindOutputs} from './bind-outputs.js'
import {checkSettings} from './check-settings.js'
import {chooseOutputs, outputSkills, outputStep} from './choose-outputs.js'
import {contractsOf} from './contracts-of.js'
import {findPerformer} from './find-performer.js'
import {journeyHints} from './journey-hints.js'
import {namedContracts} from './named-contracts.js'
import {performable} from './performable.js'
import type {PlanInput} from './plan-input.js'
import {noPerformer, noSteps, unansweredOutput, unknownMode} from './problems.js'
import {resolveActors} from './resolve-actors.js'
import {sourceSteps} from './source-steps.js'
import type {ActedStep, ReportProblem, StepDraft} from './step-draft.js'

type DraftInput = PlanInput & {readonly plugins: readonly Plugin[]}

/** The steps of the plan: those that the CUJ writes, less and more those that the wanted outputs ask for. */
export function draftSteps(
  input: DraftInput,
  report: ReportProblem,
): {readonly acted: readonly ActedStep[]; readonly drafts: readonly StepDraft[]} {
  const {cuj, definitions} = input
  const sources = sourceSteps(cuj)
  if (cuj.executionMode.kind === 'unknown') report(unknownMode(cuj))
  if (sources.length === 0) report(noSteps(cuj))
  const known = outputSkills(definitions, handlersOf(input.plugins))
  const chosen = input.options?.['output']
    ?.flatMap(ids => ids.split(','))
    .map(id => id.trim())
    .filter(id => id !== '')
  const resolved = resolveActors(sources, definitions, journeyHints(cuj, definitions), report)
  const acted = chooseOutputs(resolved, chosen, known, definitions, report)
  checkSettings(acted, input, report)
  const performed = acted.flatMap(step => performedStep(step, input, report))
  // Steps that name their own artifacts leave the names of promised ones alone.
  const taken = new Set(
    performed.flatMap(each => (each.handler ? contractsOf(each, each.handler).map(({id}) => id) : [])),
  )
  const drafts = performed.map(step => draftStep(step, taken, report))
  const isWhole = drafts.length === acted.length
  return {acted, drafts: chosen === undefined && isWhole ? appendExpected(drafts, input, report) : drafts}
}

type PerformedStep = Omit<StepDraft, 'outputs'>

function performedStep(acted: ActedStep, input: DraftInput, report: ReportProblem): readonly PerformedStep[] {
  const {source, agent, skill} = acted
  const found = findPerformer(acted, input, report)
  if (found) return [{...acted, ...found, byPerson: found.performer.name === 'person'}]
  const isUnknown = (source.agent && !agent) || (source.skill && !skill)
  if (!isUnknown) report(noPerformer(acted, performable(acted, input.definitions, handlersOf(input.plugins))))
  return []
}

function draftStep(step: PerformedStep, taken: Set<string>, report: ReportProblem): StepDraft {
  const contracts = step.handler ? contractsOf(step, step.handler) : namedContracts(step.source, taken)
  return {...step, outputs: bindOutputs(step, contracts, report)}
}

/** An item of "Expected Outputs" that no step answers gets a step of its own, where an output skill knows how. */
function appendExpected(drafts: readonly StepDraft[], input: DraftInput, report: ReportProblem): readonly StepDraft[] {
  const {definitions} = input
  const skills = [...outputSkills(definitions, handlersOf(input.plugins)).values()]
  // What people make by hand, nobody here can know.
  const isByHand = drafts.some(draft => draft.byPerson)
  let all = drafts
  for (const item of unansweredOutputs(input.cuj.expectedOutputs, drafts)) {
    const skill = outputSkillFor(item, skills)
    if (!skill && !isByHand) report(unansweredOutput(item))
    if (!skill) continue
    if (!all.some(draft => draft.skill?.id === skill.id)) {
      const step = outputStep(all, skill, definitions, 'expected output', item)
      all = [...all, ...performedStep(step, input, report).map(each => draftStep(each, new Set(), report))]
    }
  }
  return all
}
