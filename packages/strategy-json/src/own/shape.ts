/** What of a JSON Schema says which keys an object may have. */
export type Shape = {
  readonly properties?: {readonly [key: string]: Shape}
  readonly items?: Shape
  readonly additionalProperties?: unknown
}
