/** A JSON Schema of draft 2020-12, as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** An object with exactly the keys of `Shape`, all required, so that a schema cannot lag behind its type. */
export function objectOf<Shape>(
  description: string,
  properties: Readonly<Record<keyof Shape & string, JsonSchema>>,
): JsonSchema {
  return {type: 'object', description, properties, required: Object.keys(properties), additionalProperties: false}
}

export function listOf(items: JsonSchema, description?: string): JsonSchema {
  return {type: 'array', ...(description === undefined ? {} : {description}), items}
}

export function text(description: string): JsonSchema {
  return {type: 'string', description}
}

export function oneOf(values: readonly (string | null)[], description?: string): JsonSchema {
  return {...(description === undefined ? {} : {description}), enum: values}
}

/** The same value, or null. */
export function orNull(schema: JsonSchema): JsonSchema {
  return {...schema, type: [schema['type'], 'null']}
}

/** A shape that is defined once, under `$defs`. */
export function shape(name: string): JsonSchema {
  return {$ref: `#/$defs/${name}`}
}

/** Names of columns. */
export const names: JsonSchema = listOf({type: 'string'})
/** Why something is in the schema. */
export const sources: JsonSchema = listOf(shape('Source'))
