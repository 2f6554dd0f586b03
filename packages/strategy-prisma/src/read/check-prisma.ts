import {isError, placeAt, type Problem} from '@journeywright/problems'
import {checkSql, type OutputFile} from '@journeywright/schema'
import {configPath, schemaPath} from '../paths.js'
import {printConfig} from '../print/print-config.js'
import {lostModel, missingFile, wrongConfig, wrongLock} from '../problems.js'
import {asCurrent} from './as-current.js'
import {lintPrisma} from './lint-prisma.js'
import {readModelNames} from './read-model-names.js'

/** What Prisma's own parser says of the schema, and PostgreSQL's of the migrations, each finding at its line. */
export async function checkPrisma(files: readonly OutputFile[]): Promise<readonly Problem[]> {
  const schema = files.filter(({path}) => path.endsWith('.prisma'))
  const scripts = files.filter(({path, content}) => path.endsWith('.sql') && content.trim() !== '')
  const lock = files.find(({path}) => path.endsWith('/migration_lock.toml'))
  const syntax = await Promise.all(scripts.map(({path, content}) => checkSql(content, path)))
  return [
    ...(schema.length > 0 ? checkSchema(schema.map(asCurrent)) : [missingFile(schemaPath)]),
    ...syntax.flat(),
    ...checkLock(
      lock,
      scripts.some(({path}) => path.endsWith('/migration.sql')),
    ),
    ...files
      .filter(({path, content}) => path === configPath && content !== printConfig())
      .map(({path}) => wrongConfig(path)),
  ]
}

function checkSchema(files: readonly OutputFile[]): readonly Problem[] {
  const findings = lintPrisma(files)
  return findings.some(isError) ? findings : [...findings, ...lostModels(files)]
}

/** Every block that the text declares must have come through Prisma's reader, unless it says `@@ignore`. */
function lostModels(files: readonly OutputFile[]): readonly Problem[] {
  const read = new Set(readModelNames(files))
  return files.flatMap(({path, content}) =>
    [...content.matchAll(/^model (\S+) \{\r?\n(.*?)^\}/gmsu)]
      .filter(([, name = '', body = '']) => !read.has(name) && !/^\s+@@ignore\b/m.test(body))
      .map(match => lostModel(placeAt(path, content, match.index), match[1] ?? '')),
  )
}

/** A lock and the migrations that it is for come together; a schema that nothing changed has neither. */
function checkLock(lock: OutputFile | undefined, isNeeded: boolean): readonly Problem[] {
  if (!lock) return isNeeded ? [missingFile('prisma/migrations/migration_lock.toml')] : []
  if (!isNeeded) return [missingFile('prisma/migrations/<name>/migration.sql')]
  return /^provider = "postgresql"$/m.test(lock.content) ? [] : [wrongLock({file: lock.path, line: 1, column: 1})]
}
