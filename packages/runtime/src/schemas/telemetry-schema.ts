import {strictObject} from './strict-object.js'

const text = {type: 'string'}
const nanos = {type: 'string', pattern: '^[0-9]+$'}
const value = {
  oneOf: [
    strictObject({stringValue: text}),
    strictObject({intValue: {type: 'string', pattern: '^-?[0-9]+$'}}),
    strictObject({doubleValue: {type: 'number'}}),
  ],
}
const attributes = {type: 'array', items: strictObject({key: {type: 'string', minLength: 1}, value})}
const event = strictObject({timeUnixNano: nanos, name: {type: 'string', minLength: 1}, attributes})
const status = {
  oneOf: [strictObject({code: {enum: [0, 1]}}), strictObject({code: {const: 2}, message: text})],
}
const span = strictObject(
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
const scopeSpans = strictObject({scope: strictObject({name: text, version: text}), spans: {type: 'array', items: span}})
const resourceSpans = strictObject({
  resource: strictObject({attributes}),
  scopeSpans: {type: 'array', items: scopeSpans},
})

/** JSON Schema of one line of `telemetry.jsonl`: the part of OTLP/JSON traces that a run uses. */
export const telemetrySchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'telemetry.schema.json',
  title: 'Telemetry of a run',
  description: 'A request with traces in OTLP/JSON: ids in hex, 64-bit integers as strings, enums as numbers.',
  ...strictObject({resourceSpans: {type: 'array', items: resourceSpans, minItems: 1}}),
}

/** In hex, and not all zeroes. */
function id(digits: number): object {
  return {type: 'string', pattern: `^(?!0+$)[0-9a-f]{${digits}}$`}
}
