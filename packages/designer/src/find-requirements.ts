import {defaultConventions} from './conventions/conventions.js'
import type {DataRequirement, DesignInput} from './design-input.js'
import {designSchema} from './design-schema.js'

/** What a request asks of the data, with the place that asks for it. Empty for a request that must be asked about first. */
export function findRequirements(input: Omit<DesignInput, 'conventions'>): readonly DataRequirement[] {
  const design = designSchema({...input, conventions: defaultConventions})
  return design.status === 'designed' ? design.requirements : []
}
