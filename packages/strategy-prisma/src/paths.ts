/** Where Prisma looks for its schema unless told otherwise. */
export const schemaPath = 'prisma/schema.prisma'

export const lockPath = 'prisma/migrations/migration_lock.toml'

export function migrationPath(name: string): string {
  return `prisma/migrations/${name}/migration.sql`
}

/** A migration of any name. */
export const migrationPattern = /^prisma\/migrations\/[^/]+\/migration\.sql$/
