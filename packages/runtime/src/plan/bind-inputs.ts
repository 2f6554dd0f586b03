import type {PlannedInput} from '../plan.js'
import {baseNamePattern, covers, looksLikePath, normaliseTemplate, placeholdersOf} from '../templates.js'
import {missingInput, unmadeInput} from './problems.js'
import type {ReportProblem, StepDraft} from './step-draft.js'

/** What a step reads, and from which earlier step: what its handler needs, then what its own text names. */
export function bindInputs(
  draft: StepDraft,
  earlier: readonly StepDraft[],
  report: ReportProblem,
): readonly PlannedInput[] {
  const inputs = new Map<string, PlannedInput>()
  for (const need of draft.handler?.needs ?? []) {
    const id = need.replace(/\?$/, '')
    const from = earlier.find(each => each.outputs.some(output => output.planned.id === id))
    if (from) inputs.set(id, {id, from: from.source.id, optional: id !== need})
    else if (id === need)
      report(missingInput(draft.source, draft.handler?.id ?? draft.performer.name, id, idsMade(earlier)))
  }
  for (const input of draft.source.inputs) {
    if (!looksLikePath(input.text)) continue
    const found = findMaker(normaliseTemplate(input.text), earlier)
    if (found) inputs.set(found.id, inputs.get(found.id) ?? found)
    else report(unmadeInput(draft.source, input, placeholdersOf(normaliseTemplate(input.text)).length > 0))
  }
  return [...inputs.values()]
}

function findMaker(path: string, earlier: readonly StepDraft[]): PlannedInput | undefined {
  const made = earlier.flatMap(draft => draft.outputs.map(output => ({draft, planned: output.planned})))
  const found =
    made.find(({planned}) => covers(planned.path, path) || covers(path, planned.path)) ??
    made.find(({planned}) => baseNamePattern(planned.path) === baseNamePattern(path))
  return found && {id: found.planned.id, from: found.draft.source.id, optional: false}
}

function idsMade(earlier: readonly StepDraft[]): readonly string[] {
  return earlier.flatMap(draft => draft.outputs.map(output => output.planned.id))
}
