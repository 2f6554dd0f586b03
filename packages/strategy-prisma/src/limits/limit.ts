/** One thing of the schema that schema.prisma cannot say. */
export interface Limit {
  /** `check`, `partial index` and so on. */
  readonly kind: string
  readonly name: string
  /** Ends the sentence "Prisma's language …". */
  readonly reason: string
}
