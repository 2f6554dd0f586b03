const text = {type: 'string'}
const nanos = {type: 'string', pattern: '^[0-9]+$'}
const value = {
  oneOf: [
    object({stringValue: text}),
    object({intValue: {type: 'string', pattern: '^-?[0-9]+$'}}),
    object({doubleValue: {type: 'number'}}),
  ],
}
const attributes = {type: 'array', items: object({key: {type: 'string', minLength: 1}, value})}
const event = object({timeUnixNano: nanos, name: {type: 'string', minLength: 1}, attributes})
const status = {
  oneOf: [object({code: {enum: [0, 1]}}), object({code: {const: 2}, message: text})],
}
const span = object(
  {
    traceId: id(32),
    spanId: id(16),
    name: {type: 'string', minLength: 1},
    kind: {const: 1},
    startTimeUnixNano: nanos,
    endTimeUnixNano: nanos,
    attributes,
    events: {type: 'array', items: event},
    status,
  },
  {parentSpanId: id(16)},
)
const scopeSpans = object({scope: object({name: text, version: text}), spans: {type: 'array', items: span}})
const resourceSpans = object({resource: object({attributes}), scopeSpans: {type: 'array', items: scopeSpans}})

/** JSON Schema of one line of `telemetry.jsonl`: the part of OTLP/JSON traces that a run uses. */
export const telemetrySchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'telemetry.schema.json',
  title: 'Telemetry of a run',
  description: 'A request with traces in OTLP/JSON: ids in hex, 64-bit integers as strings, enums as numbers.',
  ...object({resourceSpans: {type: 'array', items: resourceSpans, minItems: 1}}),
}

type Properties = Readonly<Record<string, object>>

/** In hex, and not all zeroes. */
function id(digits: number): object {
  return {type: 'string', pattern: `^(?!0+$)[0-9a-f]{${digits}}$`}
}

function object(required: Properties, optional: Properties = {}): object {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: {...required, ...optional},
    additionalProperties: false,
  }
}
