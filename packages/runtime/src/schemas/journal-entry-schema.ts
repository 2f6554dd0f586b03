import {strictObject, type Properties} from './strict-object.js'
import {verdictLines} from './verdict-lines.js'

const text = {type: 'string'}
const texts = {type: 'array', items: text}
const count = {type: 'integer', minimum: 0}
const amount = {type: 'number', minimum: 0}
const hash = {type: 'string', pattern: '^[0-9a-f]{64}$'}
const place = strictObject({file: text, line: count, column: count})
const problem = strictObject(
  {code: text, severity: {enum: ['error', 'warning', 'info']}, message: text, fix: text},
  {at: place, related: {type: 'array', items: place}},
)
const problems = {type: 'array', items: problem}
const artifacts = {type: 'array', items: strictObject({id: text, path: text, hash, size: count})}
const questions = {type: 'array', items: strictObject({id: text, text, why: text})}
const answers = {type: 'array', items: strictObject({question: text, text})}
const usage = strictObject({}, {tokens: amount, cost: amount})
const budget = strictObject({}, {steps: amount, seconds: amount, tokens: amount, cost: amount})
const verdict = strictObject(
  {gate: text, judges: texts, status: {enum: ['passed', 'failed', 'warning']}, problems},
  {score: {type: 'number'}, lines: verdictLines},
)
const result = strictObject({name: text, status: {enum: ['met', 'not met', 'unverified']}, evidence: text})

const header = strictObject({
  format: {const: 'journeywright-journal'},
  formatVersion: {const: '1'},
  runtime: {description: 'Version of the runtime that began the run.', ...text},
  plan: {description: 'SHA-256 of the plan as JSON without spaces.', ...hash},
  run: text,
  workflow: text,
  createdAt: text,
  concurrency: {type: 'integer', minimum: 1},
  budget,
  at: text,
})

const events = [
  event('started'),
  keyed('condition-decided', {outcome: {enum: ['met', 'not met', 'open']}, evidence: text}),
  keyed('step-done', {artifacts, notes: texts}, {usage}),
  keyed('step-transient', {reason: text}, {retryAfterMs: amount, usage}),
  keyed('step-failed', {problems}, {final: {const: true}, gone: {const: true}, usage}),
  keyed('step-needs-input', {questions}, {usage}),
  keyed('gates-judged', {verdicts: {type: 'array', items: verdict}}),
  keyed('timer'),
  event('criteria-checked', {results: {type: 'array', items: result}}),
  event('published', {files: texts}),
  event('publish-failed', {problems}),
  event('reopened'),
  event('interrupted'),
  event('time-up', {seconds: amount}),
  event('replanned', {plan: {description: 'SHA-256 of plan-2.json and so on.', ...hash}, changed: texts}),
  decided('approved', {step: text, answers}),
  decided('rejected', {step: text, reason: text}),
  decided('overridden', {step: text, risk: text}),
  decided('criterion-approved', {criterion: text}),
  decided('rolled-back', {step: text}),
  decided('resumed', {}, {budget}),
  decided('cancelled'),
]

const entry = strictObject({
  at: text,
  event: {oneOf: events},
  effects: {
    description: 'What it led to, as `perform 1@1#1`. A replay has to lead to the same, the times of waits aside.',
    type: 'array',
    items: {
      type: 'string',
      pattern:
        '^(?:(?:decide|perform|judge|stop|ignored) \\S+|wait \\S+ until \\S+|finish [a-z]+|check-criteria|publish)$',
    },
  },
})

/** JSON Schema of one line of `journal.jsonl`: the header on the first, then an entry on each. */
export const journalEntrySchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'journal-entry.schema.json',
  title: 'Journal line',
  description: 'Line 1 is the header; each further line is something that happened in the run. Times are ISO 8601.',
  oneOf: [header, entry],
}

function event(type: string, properties: Properties = {}, optional: Properties = {}): object {
  return strictObject({type: {const: type}, ...properties}, optional)
}

/** About one try of a step. */
function keyed(type: string, properties: Properties = {}, optional: Properties = {}): object {
  return event(type, {key: {description: 'step@epoch#attempt', ...text}, ...properties}, optional)
}

/** By a person. */
function decided(type: string, properties: Properties = {}, optional: Properties = {}): object {
  return event(type, {at: text, by: text, ...properties}, optional)
}
