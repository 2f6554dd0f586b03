const text = {type: 'string'}
const texts = {type: 'array', items: text}
const nullableText = {type: ['string', 'null']}
const artifact = object({id: text, path: text, content: text})

const step = {
  description: 'A step of the plan; plan.schema.json has all of it.',
  ...object({
    id: text,
    title: text,
    agent: nullableText,
    skill: nullableText,
    model: nullableText,
    outputs: {
      type: 'array',
      items: object({
        id: text,
        path: text,
        mediaType: text,
        schema: {description: 'JSON Schema that the content has to keep.', type: ['object', 'null']},
        title: text,
      }),
    },
    timeoutMs: {type: 'number', minimum: 0},
  }),
}

const definition = {
  id: text,
  name: text,
  description: text,
  file: {description: 'Absolute path.', ...text},
  bodyLine: {description: 'Line of the file on which its markdown begins, from 1.', type: 'integer', minimum: 1},
  metadata: {type: 'object', additionalProperties: text},
  conventions: {type: 'array', items: object({text})},
}

/** JSON Schema of what a command gets on standard input. More keys may come; a command ignores what it doesn't know. */
export const taskSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'task.schema.json',
  title: 'Task',
  description: 'What a command that performs a step gets on standard input.',
  ...object({
    formatVersion: {const: '1'},
    key: {description: 'step@epoch#attempt; the same key is the same work.', ...text},
    runId: text,
    workflowId: text,
    planId: text,
    createdAt: {description: 'ISO 8601; the same for the whole run.', ...text},
    step,
    agent: nullable({...definition, model: nullableText, skills: texts, capabilities: texts}),
    skill: nullable(definition),
    request: text,
    brief: {description: 'A typed brief, or null.'},
    options: {type: 'object', additionalProperties: texts},
    inputs: {description: 'What earlier steps have made for this one.', type: 'array', items: artifact},
    outputs: {description: 'Where each output belongs.', type: 'array', items: object({id: text, path: text})},
    feedback: {description: 'What gates and people said of earlier tries, newest last.', ...texts},
    previous: {description: 'What earlier tries of this step have made, oldest first.', type: 'array', items: artifact},
    answers: {
      description:
        'What people have answered to the questions of this step and of those that it depends on, oldest first.',
      type: 'array',
      items: object({question: text, text, by: text}),
    },
    tools: {description: 'What it may use; nothing by default.', ...texts},
    steps: {type: 'array', items: step},
  }),
}

function object(properties: Readonly<Record<string, object>>): object {
  return {type: 'object', required: Object.keys(properties), properties}
}

function nullable(properties: Readonly<Record<string, object>>): object {
  return {oneOf: [{type: 'null'}, object(properties)]}
}
