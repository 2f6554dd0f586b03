import {isError, placeAt, type Problem} from '@journeywright/problems'
import {checkSql, lintRules, verifySchema, type OutputFile} from '@journeywright/schema'
import {disagrees, missingFile, unexpectedFile} from '../problems.js'
import {readPrevious} from '../own/read-previous.js'
import {writeAiSchema} from '../write/write-ai-schema.js'
import {readAiSchema, type AiSchema} from './read-ai-schema.js'

/**
 * Reads the folder back as a model, which must keep the rules, and whose DDL PostgreSQL must parse. What files say about
 * each other (paths, both ends of a relationship, the DDL) must be what that model says.
 */
export async function checkAiSchema(files: readonly OutputFile[]): Promise<readonly Problem[]> {
  const {schema, problems} = await readAiSchema(files)
  if (!schema) return problems
  const broken = verifySchema(schema.model, lintRules).problems.filter(isError)
  const scripts = files.filter(({path}) => path.endsWith('.sql'))
  const syntax = await Promise.all(scripts.map(({path, content}) => checkSql(content, path)))
  return [...problems, ...broken, ...syntax.flat(), ...disagreements(files, schema)]
}

function disagreements(files: readonly OutputFile[], {model, ...head}: AiSchema): readonly Problem[] {
  const expected = new Map(writeAiSchema(model, head, readPrevious(files).at).map(({path, content}) => [path, content]))
  const paths = new Set(files.map(({path}) => path))
  return [
    ...[...expected.keys()].filter(path => !paths.has(path)).map(path => missingFile(path)),
    ...files.flatMap(({path, content}) => {
      const wanted = expected.get(path)
      if (wanted === undefined) return [unexpectedFile(path)]
      return wanted === content ? [] : [disagrees(placeAt(path, content, firstDifference(content, wanted)))]
    }),
  ]
}

function firstDifference(a: string, b: string): number {
  let offset = 0
  while (offset < a.length && a[offset] === b[offset]) offset++
  return offset
}
