import type {OutputFile, OutputStrategy, StrategyInput} from '@journeywright/schema'
import {editSchema} from './edit/edit-schema.js'
import {limitsOfSchema} from './limits/limits-of-schema.js'
import {migrationFiles} from './migration-files.js'
import {noNames} from './names/known-names.js'
import {nameSchema} from './names/name-schema.js'
import {configPath, schemaPath} from './paths.js'
import {formatPrisma} from './print/format-prisma.js'
import {printConfig} from './print/print-config.js'
import {namespacesOf, printHeader} from './print/print-header.js'
import {printSections} from './print/print-sections.js'
import {relationsByModel} from './relations/relations-by-model.js'
import {planRelations} from './relations/plan-relations.js'
import {findHome, type PrismaHome} from './repository/find-home.js'
import type {PrismaVersion} from './repository/version-of.js'

type Output = ReturnType<OutputStrategy['write']>

/** The schema in Prisma's language, and the SQL that makes it whole. */
export function writePrisma(input: StrategyInput, version: PrismaVersion | undefined): Output {
  const home = findHome(input.previous, version)
  const {files, problems} = home.schema.length > 0 ? editSchema(input, home.schema) : newSchema(input, home)
  const {migrationFolder} = input
  const migrations = isWhole(home, migrationFolder) ? migrationFiles(input, home) : []
  return {
    files: [...files, ...migrations, ...configFiles(home)],
    problems: [
      ...problems,
      ...limitsOfSchema(input.schema, migrations[0]?.path ?? migrationFolder ?? 'its migrations'),
    ],
  }
}

/** A set that Prisma has beside another, as an earlier run made both, would fall behind if only the other went on. */
function isWhole({existing, migrations}: PrismaHome, migrationFolder: string | undefined): boolean {
  return migrationFolder === undefined || (existing.size > 0 && migrations !== migrationFolder)
}

/** Only where Prisma is new: whoever has a schema has told Prisma already where the database is. */
function configFiles({version, hasConfig, schema}: PrismaHome): readonly OutputFile[] {
  return version < 7 || hasConfig || schema.length > 0 ? [] : [{path: configPath, content: printConfig()}]
}

function newSchema({schema}: StrategyInput, {version}: PrismaHome): Output {
  const {named, problems} = nameSchema(schema)
  const withSchema = namespacesOf(schema).some(name => name !== 'public')
  const relations = relationsByModel(planRelations(named))
  const context = {enums: named.enums, relations, withSchema, touched: noNames.touched}
  const blocks = [formatPrisma(printHeader(schema, version, withSchema)).trimEnd(), ...printSections(named, context)]
  return {files: [{path: schemaPath, content: `${blocks.join('\n\n')}\n`}], problems}
}
