import type {Problem} from '@journeywright/problems'
import type {Artifact, Gate, GateContext} from '../contracts.js'
import {parseJson, propertiesOf} from '../parse-json.js'
import {validateJson} from '../validate-json.js'
import {brokenSchemaFile, schemaViolation} from './problems.js'

/**
 * Every judged artifact keeps its JSON Schema: the file that the CUJ names where the project has it, and the schema
 * that the artifact's contract carries.
 */
export const schemaGate: Gate = {
  id: 'schema',
  async judge(artifacts, context) {
    const judged = artifacts.filter(artifact => context.judges.includes(artifact.id))
    const problems = await Promise.all(judged.map(artifact => judgeArtifact(artifact, context)))
    return {status: problems.flat().length > 0 ? 'failed' : 'passed', problems: problems.flat()}
  },
}

async function judgeArtifact(artifact: Artifact, context: GateContext): Promise<readonly Problem[]> {
  const parsed = parseJson(artifact.content)
  if ('error' in parsed) return [schemaViolation(artifact.path, parsed.error)]
  const contract = context.step.outputs.find(output => output.id === artifact.id)?.schema ?? null
  const file = propertiesOf(context.options['schemas'])[artifact.id]
  const named = typeof file === 'string' ? await context.projectFile(file) : null
  const problems: Problem[] = []
  if (contract) problems.push(...(await violations(artifact.path, contract, parsed.value)))
  if (named !== null && typeof file === 'string') {
    const schema = parseJson(named)
    if ('error' in schema) return [...problems, brokenSchemaFile(file, schema.error)]
    problems.push(...(await violations(artifact.path, propertiesOf(schema.value), parsed.value, file)))
  }
  return problems
}

async function violations(path: string, schema: object, value: unknown, file?: string): Promise<readonly Problem[]> {
  try {
    return (await validateJson(schema, value)).map(violation => schemaViolation(path, violation))
  } catch (error) {
    if (file === undefined) throw error
    return [brokenSchemaFile(file, error instanceof Error ? error.message : String(error))]
  }
}
