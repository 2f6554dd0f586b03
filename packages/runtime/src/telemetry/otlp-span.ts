/** A span in OTLP/JSON: ids in hex, nanoseconds and 64-bit integers as strings, enums as numbers. */
export interface OtlpSpan {
  readonly traceId: string
  readonly spanId: string
  /** Absent for the span of the whole run. */
  readonly parentSpanId?: string
  readonly name: string
  /** 1: internal. */
  readonly kind: 1
  readonly startTimeUnixNano: string
  readonly endTimeUnixNano: string
  readonly attributes: readonly OtlpAttribute[]
  readonly events: readonly OtlpEvent[]
  /** 0 unset, 1 good, 2 an error. */
  readonly status: {readonly code: 0 | 1} | {readonly code: 2; readonly message: string}
}

export interface OtlpEvent {
  readonly timeUnixNano: string
  readonly name: string
  readonly attributes: readonly OtlpAttribute[]
}

export interface OtlpAttribute {
  readonly key: string
  readonly value: {readonly stringValue: string} | {readonly intValue: string} | {readonly doubleValue: number}
}
