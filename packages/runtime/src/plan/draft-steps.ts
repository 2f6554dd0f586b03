import type {Plugin} from '../contracts.js'
import {handlersOf} from '../with-core.js'
import {outputSkillFor, unansweredOutputs} from './answer-expected.js'
import {bindOutputs} from './bind-outputs.js'
import {chooseOutputs, outputSkills, outputStep} from './choose-outputs.js'
import {findHandler} from './find-handler.js'
import {journeyHints} from './journey-hints.js'
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
  const drafts = acted.flatMap(step => draftStep(step, input, report))
  const isWhole = drafts.length === acted.length
  return {acted, drafts: chosen === undefined && isWhole ? appendExpected(drafts, input, report) : drafts}
}

function draftStep(acted: ActedStep, input: DraftInput, report: ReportProblem): readonly StepDraft[] {
  if (acted.byPerson) return [{...acted, handler: null, outputs: []}]
  const {source, agent, skill} = acted
  const handlers = handlersOf(input.plugins)
  const handler = findHandler(agent, skill, handlers)
  if (handler) return [{...acted, handler, outputs: bindOutputs(acted, handler, report)}]
  const isUnknown = (source.agent && !agent) || (source.skill && !skill)
  if (!isUnknown) report(noPerformer(acted, performable(acted, input.definitions, handlers)))
  return []
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
      all = [...all, ...draftStep(outputStep(all, skill, definitions, 'expected output', item), input, report)]
    }
  }
  return all
}
