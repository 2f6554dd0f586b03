/** Where Prisma looks for its schema unless told otherwise. */
export const schemaPath = 'prisma/schema.prisma'

/** Where Prisma 7 looks for what it is told. */
export const configPath = 'prisma.config.ts'
