import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {runEventSchema, type PersonDecision, type RunEventBody} from '@journeywright/runtime'

const validate = new Ajv2020({allErrors: true, strict: false}).compile(runEventSchema)
const decisions: readonly PersonDecision[] = [
  {type: 'approved', step: '1', answers: [{question: 'tone', text: 'dark'}]},
  {type: 'rejected', step: '1', reason: 'Too loud'},
  {type: 'overridden', step: '1', risk: 'Loud'},
  {type: 'criterion-approved', criterion: 'Readers moved'},
  {type: 'rolled-back', step: '1'},
  {type: 'resumed', budget: {tokens: 5, cost: 0.5}},
  {type: 'resumed'},
  {type: 'cancelled'},
]
const events: readonly RunEventBody[] = [
  {type: 'run-resumed', cuj: 'CUJ-100', passed: 2, steps: [{id: '1', title: 'Draft'}]},
  {type: 'agent-replaced', step: '1', from: null, to: 'ghost-writer'},
  {type: 'budget-spent', budget: {steps: 3}, spent: {steps: 3, seconds: 1.5, tokens: 0, cost: 0}},
  {type: 'run-finished', status: 'interrupted', exitCode: 130, out: 'out', report: ''},
  ...decisions.map(decision => ({
    type: 'person-decided' as const,
    decision: {at: '2026-01-02T03:04:05.000Z', by: 'Ada', ...decision},
  })),
]

test.each(events)('%j keeps the schema, and nothing less or more does', event => {
  const whole = {at: '2026-01-02T03:04:05.000Z', runId: 'r1', ...event}
  validate(whole)
  expect(validate.errors).toBe(null)
  expect(validate({...whole, surprise: 1})).toBe(false)
  for (const key of Object.keys(whole)) {
    expect(validate(Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)))).toBe(false)
  }
})

test('a decision that nobody can make is none', () => {
  const by = {at: '2026-01-02T03:04:05.000Z', by: 'Ada'}
  const say = (decision: object) => validate({at: by.at, runId: 'r1', type: 'person-decided', decision})
  expect(say({...by, type: 'cancelled'})).toBe(true)
  expect(say({...by, type: 'overridden', step: '1'})).toBe(false)
  expect(say({...by, type: 'shrugged'})).toBe(false)
})
