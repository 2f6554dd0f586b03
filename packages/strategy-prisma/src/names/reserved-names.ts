/** What Prisma rejects as the name of a model or an enum, and could meet in PascalCase; `Prisma` is the client's namespace. */
export const reservedNames: ReadonlySet<string> = new Set(
  'Prisma PrismaClient String Int BigInt Float Boolean DateTime Json Bytes Decimal'.split(' '),
)
