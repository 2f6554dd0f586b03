import type {CujStep} from '../definition.js'
import {isPathTemplate} from './paths-in.js'

/** Whether each of some steps names the files that it makes; one that rates may make none. */
export function namesAllOutputs(steps: readonly CujStep[]): boolean {
  return steps.every(
    ({outputs, gates}) =>
      outputs.some(({text}) => isPathTemplate(text)) || gates.some(({kind}) => kind === 'minimum-score'),
  )
}
