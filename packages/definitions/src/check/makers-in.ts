import type {CujStep} from '../definition.js'
import {covers} from './covers.js'

/** For each step those that make what it needs. */
export function makersIn(steps: readonly CujStep[]): ReadonlyMap<CujStep, readonly CujStep[]> {
  return new Map(steps.map(step => [step, steps.filter(({outputs}) => makes(outputs, step.inputs))]))
}

function makes(outputs: CujStep['outputs'], inputs: CujStep['inputs']): boolean {
  return outputs.some(output => inputs.some(input => covers(output.text, input.text)))
}
