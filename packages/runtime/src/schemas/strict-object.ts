export type Properties = Readonly<Record<string, object>>

/** The JSON Schema of an object that has all that is required, and beyond it the optional properties alone. */
export function strictObject(required: Properties, optional: Properties = {}): object {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: {...required, ...optional},
    additionalProperties: false,
  }
}
