import {compareText} from '@journeywright/problems'
import type {SchemaModel} from '@journeywright/schema'
import {quoteString} from './quote-string.js'

/** Namespaces that hold tables or enums, in order; Prisma needs them listed when there are more than `public`. */
export function namespacesOf({tables, enums}: SchemaModel): readonly string[] {
  return [...new Set([...tables, ...enums].map(({namespace}) => namespace))].sort(compareText)
}

/** The generator and datasource blocks of Prisma 7. */
export function printHeader(schema: SchemaModel, provider: string, withSchema: boolean): string {
  const schemas = withSchema ? [`  schemas = [${namespacesOf(schema).map(quoteString).join(', ')}]`] : []
  return [
    'generator client {',
    '  provider = "prisma-client"',
    '  output = "../generated/prisma"',
    '}',
    '',
    'datasource db {',
    `  provider = ${quoteString(provider)}`,
    ...schemas,
    '  // The URL belongs in prisma.config.ts: export default defineConfig({datasource: {url: env("DATABASE_URL")}})',
    '}',
  ].join('\n')
}
