import type {OutputStrategy, StrategyInput} from '@journeywright/schema'
import {limitsOfSchema} from './limits/limits-of-schema.js'
import {migrationFiles} from './migration-files.js'
import {nameSchema} from './names/name-schema.js'
import {lockPath, schemaPath} from './paths.js'
import {formatPrisma} from './print/format-prisma.js'
import {namespacesOf, printHeader} from './print/print-header.js'
import {printSections} from './print/print-sections.js'
import {planRelations} from './relations/plan-relations.js'

/** The schema in Prisma's language, and the SQL that makes it whole. */
export function writePrisma(input: StrategyInput, provider: string): ReturnType<OutputStrategy['write']> {
  const {schema} = input
  const {named, problems} = nameSchema(schema)
  const withSchema = namespacesOf(schema).some(name => name !== 'public')
  const context = {enums: named.enums, relations: planRelations(named), withSchema}
  const blocks = [printHeader(schema, provider, withSchema), ...printSections(named, context)]
  const migrations = migrationFiles(input)
  return {
    files: [
      {path: schemaPath, content: formatPrisma(`${blocks.join('\n\n')}\n`)},
      ...migrations,
      {path: lockPath, content: lockFile(provider)},
    ],
    problems: [...problems, ...limitsOfSchema(schema, migrations[0]?.path ?? 'its migrations')],
  }
}

function lockFile(provider: string): string {
  return `# Written for Prisma Migrate, which refuses to apply these migrations to another kind of database.\nprovider = "${provider}"\n`
}
