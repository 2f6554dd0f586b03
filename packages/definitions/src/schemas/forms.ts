import type {JsonSchema} from './json-schema.js'

/** Forms that values of several keys have. `about` is what an editor shows of the key. */
export const forms = {
  text: (about: string): JsonSchema => ({description: about, type: 'string', minLength: 1}),
  /** YAML reads `1.10` and `2` as numbers; here they are what was written. */
  plain: (about: string): JsonSchema => ({description: about, type: ['string', 'number']}),
  flag: (about: string): JsonSchema => ({description: about, type: 'boolean'}),
  map: (about: string): JsonSchema => ({description: about, type: 'object'}),
  list: (about: string): JsonSchema => ({description: about, ...texts}),
  oneOf: (about: string, values: readonly string[]): JsonSchema => ({description: about, enum: values}),
  /** A few words are suggested, any other text is fine. */
  suggested: (about: string, values: readonly string[]): JsonSchema => ({description: about, ...someOf(values)}),
  count: (about: string): JsonSchema => ({description: about, type: 'integer', minimum: 1}),
  between: (about: string, minimum: number, maximum: number): JsonSchema => ({
    description: about,
    type: 'number',
    minimum,
    maximum,
  }),
  listOrText: (about: string, values: readonly string[] = []): JsonSchema => ({
    description: about,
    anyOf: [
      {type: 'array', items: values.length > 0 ? someOf(values) : texts.items, uniqueItems: true, minItems: 1},
      {type: 'string', minLength: 1},
    ],
  }),
  /** Whatever the clients that read it take. */
  mapOrList: (about: string): JsonSchema => ({description: about, type: ['object', 'array']}),
}

const texts = {type: 'array', items: {type: 'string', minLength: 1}, uniqueItems: true}

function someOf(values: readonly string[]): JsonSchema {
  return {anyOf: [{enum: values}, {type: 'string', minLength: 1}]}
}
