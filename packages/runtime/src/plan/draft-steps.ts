import type {Plugin} from '../contracts.js'
import {handlersOf} from '../with-core.js'
import {outputSkillFor, unansweredOutputs} from './answer-expected.js'
import {bindOutputs} from './bind-outputs.js'
import {chooseOutputs, outputSkills, outputStep} from './choose-outputs.js'
import {findHandler} from './find-handler.js'
import type {PlanInput} from './plan-input.js'
import {conditionNotEvaluated, noPerformer, noSteps, unansweredOutput, unknownMode} from './problems.js'
import {resolveActors} from './resolve-actors.js'
import type {ActedStep, ReportProblem, StepDraft} from './step-draft.js'

type DraftInput = PlanInput & {readonly plugins: readonly Plugin[]}

/** The steps of the plan: those that the CUJ writes, less and more those that the wanted outputs ask for. */
export function draftSteps(input: DraftInput, report: ReportProblem): readonly StepDraft[] {
  const {cuj, definitions} = input
  if (!['workflow', 'workflow-file'].includes(cuj.executionMode.kind)) report(unknownMode(cuj))
  if (cuj.steps.length === 0) report(noSteps(cuj))
  for (const {condition} of cuj.steps) if (condition) report(conditionNotEvaluated(condition))
  const handlers = handlersOf(input.plugins)
  const known = outputSkills(definitions, handlers)
  const chosen = input.options?.['output']
    ?.flatMap(ids => ids.split(','))
    .map(id => id.trim())
    .filter(id => id !== '')
  const acted = resolveActors(cuj.steps, definitions, report)
  const steps = chooseOutputs(acted, chosen, known, definitions, report)
  const drafts = steps.flatMap(step => draftStep(step, input, report))
  const isWhole = drafts.length === steps.length
  return chosen === undefined && isWhole ? appendExpected(drafts, input, report) : drafts
}

function draftStep(acted: ActedStep, input: DraftInput, report: ReportProblem): readonly StepDraft[] {
  const handler = findHandler(acted.agent, acted.skill, handlersOf(input.plugins))
  if (handler) return [{...acted, handler, outputs: bindOutputs(acted, handler, report)}]
  const isUnknown = (acted.source.agent && !acted.agent) || (acted.source.skill && !acted.skill)
  if (!isUnknown) report(noPerformer(acted.source, acted.agent?.id ?? null, acted.skill?.id ?? null))
  return []
}

/** An item of "Expected Outputs" that no step answers gets a step of its own, where an output skill knows how. */
function appendExpected(drafts: readonly StepDraft[], input: DraftInput, report: ReportProblem): readonly StepDraft[] {
  const {definitions} = input
  const skills = [...outputSkills(definitions, handlersOf(input.plugins)).values()]
  let all = drafts
  for (const item of unansweredOutputs(input.cuj.expectedOutputs, drafts)) {
    const skill = outputSkillFor(item, skills)
    if (!skill) report(unansweredOutput(item))
    else if (!all.some(draft => draft.skill?.id === skill.id)) {
      all = [...all, ...draftStep(outputStep(all, skill, definitions, 'expected output', item), input, report)]
    }
  }
  return all
}
