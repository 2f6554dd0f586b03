import {placeAt, type Problem} from '@journeywright/problems'
import {checkSql, type OutputFile} from '@journeywright/schema'
import {lockPath, migrationPattern, schemaPath} from '../paths.js'
import {lostModel, missingFile, wrongLock} from '../problems.js'
import {lintPrisma} from './lint-prisma.js'
import {readModelNames} from './read-model-names.js'

/** What Prisma's own parser says of the schema, and PostgreSQL's of the migrations, each finding at its line. */
export async function checkPrisma(files: readonly OutputFile[]): Promise<readonly Problem[]> {
  const schema = files.find(({path}) => path === schemaPath)
  const migrations = files.filter(({path, content}) => migrationPattern.test(path) && content.trim() !== '')
  const syntax = await Promise.all(migrations.map(({path, content}) => checkSql(content, path)))
  return [
    ...(schema ? checkSchema(schema) : [missingFile(schemaPath)]),
    ...(migrations.length === 0 ? [missingFile('prisma/migrations/<name>/migration.sql')] : syntax.flat()),
    ...checkLock(files.find(({path}) => path === lockPath)),
  ]
}

function checkSchema(schema: OutputFile): readonly Problem[] {
  const findings = lintPrisma(schema)
  return findings.some(({severity}) => severity === 'error') ? findings : [...findings, ...lostModels(schema)]
}

/** Every block that the text declares must have come through Prisma's reader, unless it says `@@ignore`. */
function lostModels({path, content}: OutputFile): readonly Problem[] {
  const read = new Set(readModelNames({path, content}))
  return [...content.matchAll(/^model (\S+) \{\n(.*?)^\}/gmsu)]
    .filter(([, name = '', body = '']) => !read.has(name) && !/^ +@@ignore$/m.test(body))
    .map(match => lostModel(placeAt(path, content, match.index), match[1] ?? ''))
}

function checkLock(lock: OutputFile | undefined): readonly Problem[] {
  if (!lock) return [missingFile(lockPath)]
  return /^provider = "postgresql"$/m.test(lock.content) ? [] : [wrongLock({file: lockPath, line: 1, column: 1})]
}
