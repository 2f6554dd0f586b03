import type {CujStep} from '@journeywright/definitions'

/** A step that nobody wrote, with nothing in it but its name. */
export function emptyStep(id: string, title: string, at: CujStep['at']): CujStep {
  return {
    id,
    title,
    at,
    agent: null,
    skill: null,
    actions: [],
    inputs: [],
    outputs: [],
    gates: [],
    condition: null,
    outcomes: [],
    fields: [],
  }
}
