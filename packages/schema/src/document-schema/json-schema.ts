/** A JSON Schema of draft 2020-12, as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>

type Optional<Shape> = {[Key in keyof Shape & string]: undefined extends Shape[Key] ? Key : never}[keyof Shape & string]
type Required<Shape> = Exclude<keyof Shape & string, Optional<Shape>>

/** An object with exactly the keys of `Shape`, required as it requires them, so that a schema cannot lag behind its type. */
export function objectOf<Shape>(
  description: string,
  required: Readonly<Record<Required<Shape>, JsonSchema>>,
  ...optional: [Optional<Shape>] extends [never] ? [] : [Readonly<Record<Optional<Shape>, JsonSchema>>]
): JsonSchema {
  const properties = Object.assign({}, required, ...optional)
  return {type: 'object', description, properties, required: Object.keys(required), additionalProperties: false}
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

/** Present where it holds, and absent elsewhere. */
export function ifTrue(description: string): JsonSchema {
  return {description, const: true}
}

/** Names of columns. */
export const names: JsonSchema = listOf({type: 'string'})
/** Why something is in the schema. */
export const sources: JsonSchema = listOf(shape('Source'))
