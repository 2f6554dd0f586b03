import type {SchemaReader} from '@journeywright/schema'
import {readPrisma} from './read-prisma.js'

/** Reads `schema.prisma`, whole or in several files, as the PostgreSQL schema that `prisma migrate` makes of it. */
export function prismaReader(): SchemaReader {
  return {
    id: 'prisma',
    title: 'a file `.prisma`',
    reads: path => path.endsWith('.prisma'),
    read: async files => readPrisma(files),
  }
}
