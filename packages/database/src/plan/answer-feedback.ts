import type {PlanDocument, PlanDocumentStep} from '@journeywright/runtime'

/**
 * Answers each line of a rating where it points: a requirement that it names is covered by the design step, and a
 * step that it names gets the line as a task. What names nothing becomes a task of the first step.
 */
export function answerFeedback(plan: PlanDocument, feedback: readonly string[]): PlanDocument {
  const lines = [...new Set(feedback.flatMap(text => text.split('\n')).map(line => line.trim()))].filter(Boolean)
  return lines.reduce(answerLine, plan)
}

function answerLine(plan: PlanDocument, line: string): PlanDocument {
  const named = plan.requirements.map(({id}) => id).filter(id => names(line, id))
  if (named.length > 0) return changeStep(plan, designStep(plan), step => cover(step, named))
  const step = plan.steps.find(each => names(line, `step ${each.step_number}`)) ?? plan.steps[0]
  return changeStep(plan, step, each => ({...each, tasks: [...each.tasks, `Answer the rating: ${line}`]}))
}

function designStep(plan: PlanDocument): PlanDocumentStep | undefined {
  return plan.steps.find(({outputs}) => outputs.includes('schema-document')) ?? plan.steps.at(-1)
}

function cover(step: PlanDocumentStep, ids: readonly string[]): PlanDocumentStep {
  const missing = ids.filter(id => !step.covers.includes(id))
  if (missing.length === 0) return step
  return {...step, covers: [...step.covers, ...missing], tasks: [...step.tasks, `Cover ${missing.join(', ')}`]}
}

function changeStep(
  plan: PlanDocument,
  step: PlanDocumentStep | undefined,
  change: (step: PlanDocumentStep) => PlanDocumentStep,
): PlanDocument {
  return {...plan, steps: plan.steps.map(each => (each === step ? change(each) : each))}
}

/** Whole words only: `step 1` is not named by "step 1.1" or "step 10". */
function names(line: string, words: string): boolean {
  const escaped = words.replaceAll(/[.+*?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(String.raw`(^|[^\w.])${escaped}(?![\w]|\.\d)`, 'i').test(line)
}
