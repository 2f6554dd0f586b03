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
  performer: {type: 'string', pattern: '^[a-z-]+:.+$'},
  fallbackAgents: texts,
  fallbackPerformers: texts,
  inputs: {type: 'array', items: strict({id: text, from: text})},
  outputs: {type: 'array', items: output},
  gates: {type: 'array', items: gate},
  retry: strict({
    maxRetries: {type: 'integer', minimum: 0},
    backoffMs: {type: 'array', items: {type: 'number', minimum: 0}},
  }),
  dependsOn: texts,
  resolvedBy: {description: 'Which rule decided what.', type: 'object', additionalProperties: text},
})

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
