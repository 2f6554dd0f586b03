/** A Prisma string literal. Its escapes are those of JSON. */
export function quoteString(text: string): string {
  return JSON.stringify(text)
}
