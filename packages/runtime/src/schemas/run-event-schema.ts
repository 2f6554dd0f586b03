import {strictObject, type Properties} from './strict-object.js'
import {verdictLines} from './verdict-lines.js'

const text = {type: 'string'}
const texts = {type: 'array', items: text}
const count = {type: 'integer', minimum: 0}
const place = strictObject({file: text, line: count, column: count})
const problem = strictObject(
  {code: text, severity: {enum: ['error', 'warning', 'info']}, message: text, fix: text},
  {at: place, related: {type: 'array', items: place}},
)
const problems = {type: 'array', items: problem}
const verdict = {enum: ['passed', 'failed', 'warning']}
const files = {type: 'array', items: strictObject({path: text, hash: text})}
const steps = {type: 'array', items: strictObject({id: text, title: text})}
const amount = {type: 'number', minimum: 0}
const budget = strictObject({}, {steps: count, seconds: amount, tokens: count, cost: amount})
const spent = strictObject({steps: count, seconds: amount, tokens: amount, cost: amount})
const decision = {
  oneOf: [
    decided('approved', {step: text, answers: {type: 'array', items: strictObject({question: text, text})}}),
    decided('rejected', {step: text, reason: text}),
    decided('overridden', {step: text, risk: text}),
    decided('criterion-approved', {criterion: text}),
    decided('rolled-back', {step: text}),
    decided('resumed', {}, {budget}),
    decided('cancelled', {}),
  ],
}
const questions = {type: 'array', items: strictObject({id: text, text, why: text})}

/** JSON Schema of one line of `run --json`. */
export const runEventSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'run-event.schema.json',
  title: 'Run event',
  description: 'Something that happened in a run. `at` is ISO 8601, `key` is step@epoch#attempt.',
  oneOf: [
    event('run-started', {cuj: text, request: text, steps}),
    event('run-resumed', {cuj: text, passed: count, steps}),
    event('step-started', {step: text, key: text, performer: text}),
    event('step-progress', {step: text, message: text}),
    event('step-retried', {step: text, reason: text, afterMs: count, attempt: count}),
    event(
      'gate-judged',
      {step: text, gate: text, status: verdict, problems},
      {score: {type: 'number'}, lines: verdictLines},
    ),
    event('step-revised', {step: text, epoch: count, try: count, feedback: texts}),
    event('agent-replaced', {step: text, from: {type: ['string', 'null']}, to: text}),
    event('step-passed', {step: text, artifacts: files, notes: texts, ms: count}),
    event('step-failed', {step: text, problems}),
    event('step-skipped', {step: text, reason: text}),
    event('input-needed', {step: text, questions}),
    event('person-decided', {decision}),
    event('budget-spent', {budget, spent}),
    event('criterion-checked', {name: text, status: {enum: ['met', 'not met', 'unverified']}, evidence: text}),
    event('run-finished', {
      status: {enum: ['passed', 'degraded', 'failed', 'waiting', 'cancelled', 'interrupted']},
      exitCode: count,
      out: text,
      report: text,
    }),
  ],
}

function event(type: string, properties: Properties, optional: Properties = {}): object {
  return strictObject({at: text, runId: text, type: {const: type}, ...properties}, optional)
}

function decided(type: string, properties: Properties, optional: Properties = {}): object {
  return strictObject({at: text, by: text, type: {const: type}, ...properties}, optional)
}
