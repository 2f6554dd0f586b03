import {designSchema, requestText, type Design, type DesignAnswer, type DesignInput} from '@journeywright/designer'
import type {ClauseCoverage, Question, SchemaModel} from '@journeywright/schema'
import {differenceOf, type Difference} from './difference.js'

/** What a design becomes with answers, before anything is made of it. */
export interface Preview {
  readonly status: Design['status']
  readonly confidence: number
  readonly difference: Difference
  /** What became of each sentence of the answers. */
  readonly answered: readonly ClauseCoverage[]
  readonly questions: readonly Question[]
}

/** `made` is the schema that is there; null where there is only what the request states. */
export function previewOf(input: DesignInput, made: SchemaModel | null, answers: readonly DesignAnswer[]): Preview {
  const before = made ?? modelOf(designSchema(input))
  const asked = new Set(answers.map(({question}) => question))
  const kept = (input.answers ?? []).filter(({question}) => !asked.has(question))
  const after = designSchema({...input, answers: [...kept, ...answers]})
  const start = requestText({...input, answers: kept}).length
  const {coverage, confidence, questions} = after.report
  return {
    status: after.status,
    confidence,
    difference: differenceOf(before, modelOf(after)),
    answered: coverage.filter(({span: [from]}) => from >= start),
    questions,
  }
}

function modelOf(design: Design): SchemaModel | null {
  return design.status === 'designed' ? design.model : design.draft
}
