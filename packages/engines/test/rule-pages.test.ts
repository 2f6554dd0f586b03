import {readFileSync} from 'node:fs'
import {embeddedPostgres} from '@journeywright/engines'
import {formatProblem, isError} from '@journeywright/problems'
import {judgeSchema, printSchemaSql, schemaRules} from '@journeywright/schema'
import {modelFromExample} from '@journeywright/schema/testing'
import {afterAll, expect, test} from 'vitest'
import {completeExample} from './rule-pages/complete-example.js'

const engine = embeddedPostgres()
afterAll(async () => {
  await database.close()
  await engine.close()
})
const folder = new URL('../../schema/docs/rules/', import.meta.url)

const goods = schemaRules.flatMap(({id}) => {
  const page = readFileSync(new URL(`${id.replace('schema/', '')}.md`, folder), 'utf8')
  const [, good = ''] = page.split('\n## Good\n')
  const examples = [...good.matchAll(/```json\n([^`]*)```/g)].map(([, example = '']) => example)
  return examples.map(example => ({id, model: completeExample(modelFromExample(JSON.parse(example)))}))
})

/** Each example is undone, so that all of them can share a database, and none leaves a role. */
const database = await engine.open()

test.each(goods)('what $id calls good no rule calls an error, and PostgreSQL takes it', async ({model}) => {
  expect(judgeSchema(schemaRules, model).filter(isError).map(formatProblem)).toEqual([])
  const failure = await database.execute(`BEGIN;\n${printSchemaSql(model)}`)
  await database.execute('ROLLBACK;')
  expect(failure && `${failure.code} ${failure.message}`).toBeNull()
})
