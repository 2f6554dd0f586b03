import {compareText} from '@journeywright/problems'
import type {SchemaModel} from '@journeywright/schema'
import type {PrismaVersion} from '../repository/version-of.js'
import {quoteString} from './quote-string.js'

/** Namespaces that hold tables or enums, in order; Prisma needs them listed when there are more than `public`. */
export function namespacesOf({tables, enums}: SchemaModel): readonly string[] {
  return [...new Set([...tables, ...enums].map(({namespace}) => namespace))].sort(compareText)
}

/** The generator and datasource blocks. Since Prisma 7 the address of the database is in `prisma.config.ts`. */
export function printHeader(schema: SchemaModel, version: PrismaVersion, withSchema: boolean): string {
  const isOld = version < 7
  // A preview feature before Prisma 6.13.
  const preview = withSchema && isOld ? ['  previewFeatures = ["multiSchema"]'] : []
  return [
    'generator client {',
    ...(isOld
      ? ['  provider = "prisma-client-js"']
      : ['  provider = "prisma-client"', '  output = "../generated/prisma"']),
    ...preview,
    '}',
    '',
    'datasource db {',
    '  provider = "postgresql"',
    ...(isOld ? ['  url = env("DATABASE_URL")'] : []),
    ...(withSchema ? [`  schemas = [${namespacesOf(schema).map(quoteString).join(', ')}]`] : []),
    '}',
  ].join('\n')
}
