import * as fc from 'fast-check'
import type {Plan, PlannedStep} from '@journeywright/runtime'
import {at, planOf, step} from './machine.js'

const compare = {kind: 'compare', left: 'score', operator: '>=', right: 7} as const

/** Plans of one to seven steps with any dependencies, gates, conditions, fallbacks, manual steps and degradation. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    traits: fc.array(fc.nat(2 ** 30), {minLength: 1, maxLength: 7}),
    needs: fc.option(fc.array(fc.nat(6), {maxLength: 2})),
  })
  .map(({traits, needs}) => ({
    ...planOf(...traits.map(stepOf)),
    criteria: [{name: 'Good', measurement: '', target: '', at, check: {kind: 'unverified', why: 'no program can'}}],
    degradation: needs ? {text: 'less', needs: needs.map(each => `made-${each}`)} : null,
  }))

/** The bits of a number as the traits of a step. */
export function stepOf(bits: number, index: number): PlannedStep {
  const before = Array.from({length: index}, (_, each) => each).filter(each => (bits >> each) % 2 === 1)
  const has = (bit: number): boolean => (bits >> bit) % 2 === 1
  const judges = has(10) ? before.map(each => `made-${each}`) : [`made-${index}`]
  const fallbacks = ['b', 'c'].slice(0, (bits >> 12) % 3)
  return step(String(index), before.map(String), [], {
    gates: (has(8) || has(9) ? [judges, ...(has(11) ? [[`made-${bits % 7}`]] : [])] : []).map(each => ({
      gate: 'test',
      judges: each,
      options: {},
      maxAttempts: 1 + ((bits >> 22) % 3),
    })),
    condition: has(14) && has(15) ? {text: 'score >= 7', at, expression: compare} : null,
    performer: has(16) && has(17) && has(18) ? 'person' : 'builtin:a',
    fallbackAgents: fallbacks,
    fallbackPerformers: fallbacks.map(() => 'builtin:a'),
    inputs: before.map(each => ({id: `made-${each}`, from: String(each), optional: has(19)})),
    retry: {maxRetries: (bits >> 20) % 4, backoffMs: [1000, 2000, 4000]},
  })
}
