import type {OutputStrategy, StrategyInput} from '@journeywright/schema'
import {limitsOfSchema} from './limits/limits-of-schema.js'
import {nameSchema} from './names/name-schema.js'
import {lockPath, schemaPath} from './paths.js'
import {formatPrisma} from './print/format-prisma.js'
import {namespacesOf, printHeader} from './print/print-header.js'
import {printSections} from './print/print-sections.js'
import {planRelations} from './relations/plan-relations.js'

/** The schema in Prisma's language, and the SQL that makes it whole. */
export function writePrisma({schema, migration}: StrategyInput, provider: string): ReturnType<OutputStrategy['write']> {
  const {named, problems} = nameSchema(schema)
  const withSchema = namespacesOf(schema).some(name => name !== 'public')
  const context = {enums: named.enums, relations: planRelations(named), withSchema}
  const blocks = [printHeader(schema, provider, withSchema), ...printSections(named, context)]
  const sqlPath = `prisma/migrations/${migration.name}/migration.sql`
  return {
    files: [
      {path: schemaPath, content: formatPrisma(`${blocks.join('\n\n')}\n`)},
      {path: sqlPath, content: migration.up.endsWith('\n') ? migration.up : `${migration.up}\n`},
      {path: lockPath, content: lockFile(provider)},
    ],
    problems: [...problems, ...limitsOfSchema(schema, sqlPath)],
  }
}

function lockFile(provider: string): string {
  return `# Written for Prisma Migrate, which refuses to apply these migrations to another kind of database.\nprovider = "${provider}"\n`
}
