import type {Plugin} from '../contracts.js'
import {existsGate} from './exists-gate.js'
import {minimumScoreGate} from './minimum-score-gate.js'
import {responseRater} from './response-rater.js'
import {schemaGate} from './schema-gate.js'

/** The gates that every CUJ can name, and the performer of the skill `response-rater`. */
export function corePlugin(): Plugin {
  return {
    name: '@journeywright/runtime',
    gates: [existsGate, schemaGate, minimumScoreGate],
    handlers: [responseRater],
  }
}
