/** A block of a Prisma schema as it stands in its file. */
export interface TextBlock {
  /** `model`, `enum`, `datasource` and so on. */
  readonly kind: string
  readonly name: string
  readonly path: string
  /** Its first line and that of its closing brace, from 0. */
  readonly start: number
  readonly end: number
  /** What is between the two. */
  readonly body: readonly string[]
}
