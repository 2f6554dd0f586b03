const count = {type: 'integer', minimum: 0}

const check = {
  type: 'object',
  required: ['name', 'status', 'detail'],
  properties: {
    name: {type: 'string', minLength: 1},
    status: {enum: ['proved', 'failed', 'not proved']},
    detail: {type: 'string'},
  },
}

const proof = {
  type: 'object',
  required: ['id', 'title', 'passed', 'total', 'checks'],
  properties: {
    id: {type: 'string', minLength: 1},
    title: {type: 'string', minLength: 1},
    passed: count,
    total: count,
    checks: {type: 'array', items: check},
  },
}

/** JSON Schema of `proof-<workflow>.json`. */
export const proofSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Proof report',
  description: 'What a real server said of a schema and its migration.',
  type: 'object',
  required: ['judge', 'proofs', 'passed', 'total', 'problems'],
  properties: {
    judge: {type: 'string', minLength: 1},
    proofs: {type: 'array', items: proof},
    passed: count,
    total: count,
    problems: {type: 'array', items: {type: 'object', required: ['code', 'severity', 'message', 'fix']}},
  },
}
