import {placeAt, type Problem} from '@journeywright/problems'
import type {OutputFile} from '@journeywright/schema'
import {schemaPath} from '../paths.js'
import {prismaParser} from '../prisma-parser.js'
import {lostModel, missingFile, rejected} from '../problems.js'
import {readModelNames} from './read-model-names.js'

/** What Prisma's own parser says of the files, each finding at its line. */
export function checkPrisma(files: readonly OutputFile[]): readonly Problem[] {
  const schema = files.find(({path}) => path === schemaPath)
  if (!schema) return [missingFile(schemaPath)]
  const findings = lint(schema)
  if (findings.some(({severity}) => severity === 'error')) return findings
  return [...findings, ...lostModels(schema), ...missingMigration(files)]
}

interface Finding {
  readonly start: number
  readonly text: string
  readonly is_warning: boolean
}

function lint({path, content}: OutputFile): readonly Problem[] {
  const findings: readonly Finding[] = JSON.parse(prismaParser().lint(JSON.stringify([[path, content]])))
  return findings.map(({start, text, is_warning: isWarning}) =>
    rejected(placeAt(path, content, start), text, isWarning ? 'warning' : 'error'),
  )
}

/** Every block that the text declares must have come through Prisma's reader, unless it says `@@ignore`. */
function lostModels({path, content}: OutputFile): readonly Problem[] {
  const read = new Set(readModelNames({path, content}))
  return [...content.matchAll(/^model (\S+) \{\n(.*?)^\}/gmsu)]
    .filter(([, name = '', body = '']) => !read.has(name) && !/^ +@@ignore$/m.test(body))
    .map(match => lostModel(placeAt(path, content, match.index), match[1] ?? ''))
}

function missingMigration(files: readonly OutputFile[]): readonly Problem[] {
  const isThere = files.some(
    ({path, content}) => /^prisma\/migrations\/[^/]+\/migration\.sql$/.test(path) && content.trim() !== '',
  )
  return isThere ? [] : [missingFile('prisma/migrations/<name>/migration.sql')]
}
