import type {Budget, PersonEvent} from '@journeywright/runtime'

/** What a person has decided, as a sentence without its full stop, and their own words below it. */
export function sayDecision(
  decision: PersonEvent,
  named: (step: string) => string,
): {readonly text: string; readonly details: readonly string[]} {
  const {by} = decision
  switch (decision.type) {
    case 'approved':
      return {
        text: `${by} approved ${named(decision.step)}`,
        details: decision.answers.map(({question, text}) => `${question}: ${text}`),
      }
    case 'rejected':
      return {text: `${by} rejected ${named(decision.step)}`, details: [decision.reason]}
    case 'overridden':
      return {text: `${by} let ${named(decision.step)} pass at a risk`, details: [decision.risk]}
    case 'criterion-approved':
      return {text: `${by} ticked "${decision.criterion}"`, details: []}
    case 'rolled-back':
      return {text: `${by} rolled back to ${named(decision.step)}`, details: []}
    case 'resumed':
      return {text: `${by} resumed the run`, details: sayLimits(decision.budget ?? {})}
    case 'cancelled':
      return {text: `${by} cancelled the run`, details: []}
  }
}

function sayLimits(budget: Budget): readonly string[] {
  const limits = Object.entries(budget).map(([name, limit]) => `${limit} ${name}`)
  return limits.length > 0 ? [`budget: ${limits.join(', ')}`] : []
}
