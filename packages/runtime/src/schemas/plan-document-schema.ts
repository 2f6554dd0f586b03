const texts = {type: 'array', items: {type: 'string'}}
const stepNumber = {type: ['string', 'number']}

/** JSON Schema of the artifact `plan`. */
export const planDocumentSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'plan-document.schema.json',
  title: 'Plan document',
  description: 'What a planner hands in: the requirements that it found and the steps that answer them.',
  type: 'object',
  required: ['plan_id', 'name', 'objectives', 'requirements', 'steps', 'created_at', 'status'],
  properties: {
    plan_id: {type: 'string', minLength: 1},
    name: {type: 'string', minLength: 1},
    objectives: texts,
    requirements: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'text', 'span', 'kind'],
        properties: {
          id: {type: 'string', minLength: 1},
          text: {type: 'string'},
          span: {
            description: 'Place in the request, with the answers to questions below it: UTF-16 offsets, end exclusive.',
            type: 'array',
            items: {type: 'integer', minimum: 0},
            minItems: 2,
            maxItems: 2,
          },
          kind: {type: 'string'},
          said_by: {description: 'Who said it in an answer; absent where the request says it.', type: 'string'},
        },
      },
    },
    steps: {
      type: 'array',
      items: {
        type: 'object',
        required: [
          'step_number',
          'name',
          'agent',
          'tasks',
          'success_criteria',
          'inputs',
          'outputs',
          'covers',
          'dependencies',
          'risks',
          'mitigation',
        ],
        properties: {
          step_number: stepNumber,
          name: {type: 'string'},
          agent: {type: 'string'},
          tasks: texts,
          success_criteria: texts,
          inputs: texts,
          outputs: texts,
          covers: texts,
          dependencies: {type: 'array', items: stepNumber},
          risks: texts,
          mitigation: texts,
          status: {type: 'string'},
        },
      },
    },
    created_at: {type: 'string'},
    status: {type: 'string'},
  },
} as const
