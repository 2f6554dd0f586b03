import {readFile, writeFile} from 'node:fs/promises'
import {expect, test} from 'vitest'
import {Ajv2020} from 'ajv/dist/2020.js'
import {
  corePlugin,
  planDocumentSchema,
  planRatingSchema,
  planSchema,
  ratePlan,
  runEventSchema,
} from '@journeywright/runtime'
import type {Outcome} from '@journeywright/runtime'
import {done} from './story.js'
import {runFolder, runStory} from './run-story.js'

test.each([
  ['plan-document', planDocumentSchema],
  ['plan-rating', planRatingSchema],
  ['plan', planSchema],
  ['run-event', runEventSchema],
])('schemas/%s.schema.json is what the package exports', async (name, schema) => {
  const file = new URL(`../schemas/${name}.schema.json`, import.meta.url)
  if (process.env['UPDATE_GOLDEN']) await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`)
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(schema)
})

test('real plans and real events keep their schemas', async () => {
  const busy: Outcome = {kind: 'transient', reason: 'busy'}
  const dull: Outcome = {kind: 'failed', problems: [{code: 'a/b', severity: 'error', message: 'm', fix: 'f'}]}
  const ask: Outcome = {kind: 'needs-input', questions: [{id: 'a', text: 'A?', why: ''}]}
  const runs = [
    await runStory(),
    await runStory({
      story: (task, tries) => (tries === 1 ? busy : tries === 2 ? dull : done(task, {story: '{"chapters": ["a"]}'})),
    }),
    await runStory({poster: () => dull}),
    await runStory({story: () => ask}),
  ]
  for (const run of runs) {
    expect(violations(planSchema, JSON.parse((await run.read(`${runFolder}/plan.json`)) ?? ''))).toEqual([])
    for (const event of run.events) expect(violations(runEventSchema, event)).toEqual([])
  }
  const kinds = new Set(runs.flatMap(run => run.events.map(event => event.type)))
  expect([...kinds].sort()).toEqual([
    'agent-replaced',
    'criterion-checked',
    'gate-judged',
    'input-needed',
    'run-finished',
    'run-started',
    'step-failed',
    'step-passed',
    'step-retried',
    'step-revised',
    'step-started',
  ])
})

test('a plan or event with something else in it does not', async () => {
  const run = await runStory()
  expect(violations(planSchema, {...run.plan, surprise: 1})).not.toEqual([])
  expect(violations(planSchema, {...run.plan, steps: []})).not.toEqual([])
  expect(violations(runEventSchema, {...run.events[0], type: 'surprise'})).not.toEqual([])
})

test("the rater's contract carries the schema that its ratings keep", () => {
  const contract = corePlugin().handlers?.[0]?.produces[0]
  expect(contract?.schema).toBe(planRatingSchema)
  const rating = ratePlan({
    plan_id: 'p',
    name: 'n',
    objectives: [],
    requirements: [],
    steps: [],
    created_at: '',
    status: '',
  })
  expect(violations(planRatingSchema, rating)).toEqual([])
})

/** Keeps what it has compiled of each schema. */
const ajv = new Ajv2020({allErrors: true, strict: false})

function violations(schema: object, value: unknown): readonly unknown[] {
  const validate = ajv.compile(schema)
  validate(value)
  return validate.errors ?? []
}
