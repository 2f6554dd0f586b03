import type {Design} from './design-input.js'

/** `designed-with-questions`: there is a schema, and it is well to answer its questions before anybody builds on it. */
export type DesignOutcome = 'designed' | 'designed-with-questions' | 'needs-input'

/** From here on a design is worth going on with as it is. */
const sureEnough = 0.7

export function outcomeOf({status, report: {confidence}}: Pick<Design, 'status' | 'report'>): DesignOutcome {
  return status === 'designed' && confidence < sureEnough ? 'designed-with-questions' : status
}
