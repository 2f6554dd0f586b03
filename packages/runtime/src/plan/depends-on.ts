import type {PlannedGate, PlannedInput} from '../plan.js'
import type {StepDraft} from './step-draft.js'

/**
 * The steps that must have passed before: those whose artifacts this one reads or judges, and the last rating gate, which holds
 * back everything after it. A step that reads nothing follows the one written before it.
 */
export function dependsOn(
  draft: StepDraft,
  earlier: readonly StepDraft[],
  inputs: readonly PlannedInput[],
  gates: readonly PlannedGate[],
): {readonly steps: readonly string[]; readonly rule: string} {
  const barrier = earlier.findLast(each => each.source.gates.some(gate => gate.kind === 'minimum-score'))
  const judged = new Set(gates.flatMap(gate => gate.judges))
  const judgedSteps = earlier.filter(each => each.outputs.some(output => judged.has(output.planned.id)))
  const wanted = new Set([...inputs.map(input => input.from), ...judgedSteps.map(each => each.source.id)])
  if (barrier) wanted.add(barrier.source.id)
  const previous = earlier.at(-1)
  const isBound = inputs.length > 0 || draft.rules['step'] !== undefined
  if (!isBound && previous) wanted.add(previous.source.id)
  return {
    steps: earlier.map(each => each.source.id).filter(id => wanted.has(id)),
    rule: isBound ? 'inputs' : 'order',
  }
}
