/** A JSON Schema, draft-07: what every editor reads. */
export type JsonSchema = Readonly<Record<string, unknown>>
