const text = {type: 'string'}
const name = {type: 'string', minLength: 1}
const count = {type: 'integer', minimum: 1}
const artifact = strict({id: name, path: name, content: text})
const place = strict({file: text, line: count, column: count})
const problem = {
  description: 'Only the message must be there.',
  ...strict(
    {message: name},
    {
      code: {type: 'string', pattern: '^[a-z][a-z0-9-]*/[a-z0-9-]+$'},
      severity: {enum: ['error', 'warning', 'info']},
      fix: name,
      at: place,
      related: {type: 'array', items: place},
    },
  ),
}
const usage = strict({}, {tokens: {type: 'integer', minimum: 0}, cost: {type: 'number', minimum: 0}})

/** A JSON Schema for each kind of outcome. */
export const outcomeKinds = {
  done: outcome('done', {artifacts: {type: 'array', items: artifact}}, {notes: {type: 'array', items: text}}),
  transient: outcome('transient', {reason: name}, {retryAfterMs: {type: 'integer', minimum: 0}}),
  failed: outcome(
    'failed',
    {problems: {type: 'array', items: problem, minItems: 1}},
    {final: {const: true}, gone: {const: true}},
  ),
  'needs-input': outcome('needs-input', {
    questions: {type: 'array', items: strict({id: name, text: name, why: text}), minItems: 1},
  }),
} as const

/** JSON Schema of what a command prints to standard output. */
export const outcomeSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'outcome.schema.json',
  title: 'Outcome',
  description: 'What a command that performs a step prints to standard output.',
  oneOf: Object.values(outcomeKinds),
}

type Properties = Readonly<Record<string, object>>

function outcome(kind: string, required: Properties, optional: Properties = {}): object {
  return strict({kind: {const: kind}, ...required}, {...optional, usage})
}

function strict(required: Properties, optional: Properties = {}): object {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: {...required, ...optional},
    additionalProperties: false,
  }
}
