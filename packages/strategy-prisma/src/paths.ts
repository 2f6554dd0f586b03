/** Where Prisma looks for its schema unless told otherwise. */
export const schemaPath = 'prisma/schema.prisma'
