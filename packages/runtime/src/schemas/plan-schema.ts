const text = {type: 'string'}
const texts = {type: 'array', items: text}
const nullableText = {type: ['string', 'null']}

const place = strict({file: text, line: {type: 'integer', minimum: 1}, column: {type: 'integer', minimum: 1}})

const output = strict({
  id: text,
  path: {description: 'With {{run_id}}, {{workflow_id}}, {{plan_id}}; ** at its end is any files below.', ...text},
  mediaType: text,
  schema: {type: ['object', 'null']},
  title: text,
  deliverable: {type: 'boolean'},
  namedBy: {enum: ['cuj', 'handler', 'skill']},
})

const gate = strict({
  gate: text,
  judges: {description: 'Ids of artifacts. A failed verdict sends their maker back.', ...texts},
  options: {type: 'object'},
  maxAttempts: {type: 'integer', minimum: 1},
})

const step = strict({
  id: text,
  title: text,
  at: place,
  agent: nullableText,
  skill: nullableText,
  model: nullableText,
  performer: {
    description: 'builtin:<handler id>, <backend id>:<target> such as command:./design.py, or person.',
    type: 'string',
    pattern: '^(?:[^:\\s]+:[^]+|person)$',
  },
  condition: {oneOf: [{type: 'null'}, strict({text, at: place, expression: {$ref: '#/$defs/condition'}})]},
  fallbackAgents: texts,
  fallbackPerformers: texts,
  inputs: {type: 'array', items: strict({id: text, from: text, optional: {type: 'boolean'}})},
  outputs: {type: 'array', items: output},
  gates: {type: 'array', items: gate},
  retry: strict({
    maxRetries: {type: 'integer', minimum: 0},
    backoffMs: {type: 'array', items: {type: 'number', minimum: 0}},
  }),
  timeoutMs: {description: 'What one try may take.', type: 'integer', minimum: 1},
  tools: strict({
    declared: {description: 'By agent and step; null where neither says.', type: ['array', 'null'], items: text},
    granted: {description: 'Those of them that the policy allows.', ...texts},
  }),
  dependsOn: texts,
  resolvedBy: {description: 'Which rule decided what.', type: 'object', additionalProperties: text},
})

const inner = {$ref: '#/$defs/condition'}

const condition = {
  description: 'When a step runs. Prose is for a person to answer.',
  oneOf: [
    strict({
      kind: {const: 'compare'},
      left: text,
      operator: {enum: ['==', '!=', '<', '<=', '>', '>=']},
      right: {type: ['string', 'number', 'boolean', 'null']},
    }),
    strict({kind: {enum: ['and', 'or']}, parts: {type: 'array', items: inner}}),
    strict({kind: {const: 'not'}, part: inner}),
    strict({kind: {const: 'prose'}, text}),
  ],
}

const check = {
  oneOf: [
    strict({kind: {const: 'exists'}, artifact: text}),
    strict({kind: {const: 'gate-passed'}, artifact: text}),
    strict({kind: {const: 'field'}, artifact: text, fields: texts}),
    strict({kind: {const: 'schema'}, artifact: text, schema: text}),
    strict({kind: {const: 'unverified'}, why: text}),
  ],
}

/** JSON Schema of a plan. */
export const planSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'plan.schema.json',
  title: 'Plan',
  description: 'What a run will do, decided before it starts.',
  $defs: {condition},
  ...strict({
    formatVersion: {const: '1'},
    cuj: strict({id: text, title: text, file: text}),
    request: text,
    brief: {description: 'A typed brief, or null.'},
    options: {type: 'object', additionalProperties: texts},
    steps: {type: 'array', items: step, minItems: 1},
    criteria: {
      type: 'array',
      items: strict({name: text, measurement: text, target: text, at: place, check}),
    },
    degradation: {oneOf: [{type: 'null'}, strict({text, needs: {...texts, minItems: 1}})]},
    views: {
      description: 'Where the CUJ wants the views of the run, besides its folder.',
      ...strict({checkpoint: nullableText, recoveryState: nullableText, errorLog: nullableText}),
    },
    definitions: {
      description: 'kind:id to SHA-256 of every definition that the plan was made from.',
      type: 'object',
      additionalProperties: {type: 'string', pattern: '^[0-9a-f]{64}$'},
    },
  }),
}

/** An object with exactly these properties. */
function strict(properties: Readonly<Record<string, object>>): object {
  return {type: 'object', required: Object.keys(properties), properties, additionalProperties: false}
}
