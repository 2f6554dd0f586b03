import {readFile, writeFile} from 'node:fs/promises'
import {expect, test} from 'vitest'
import {Ajv2020} from 'ajv/dist/2020.js'
import {outcomeSchema, taskSchema} from '@journeywright/backends'
import {act} from './act.js'

test.each([
  ['outcome', outcomeSchema],
  ['task', taskSchema],
])('schemas/%s.schema.json is what the package exports', async (name, schema) => {
  const file = new URL(`../schemas/${name}.schema.json`, import.meta.url)
  if (process.env['UPDATE_GOLDEN']) await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`)
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(schema)
})

const validate = new Ajv2020({strict: false}).compile(outcomeSchema)

test.each([
  {kind: 'done', artifacts: [{id: 'a', path: 'a.md', content: ''}], notes: ['n'], usage: {tokens: 5, cost: 0.1}},
  {kind: 'transient', reason: 'busy', retryAfterMs: 0},
  {kind: 'failed', problems: [{message: 'm'}], gone: true},
  {kind: 'failed', problems: [{code: 'a/b', severity: 'error', message: 'm', fix: 'f'}], final: true},
  {kind: 'needs-input', questions: [{id: 'a', text: 'A?', why: ''}]},
])('%j is an outcome', outcome => expect(validate(outcome)).toBe(true))

test.each([
  null,
  {kind: 'done'},
  {kind: 'done', artifacts: [{id: 'a', path: 'a.md', content: 1}]},
  {kind: 'done', artifacts: [], usage: {tokens: -1}},
  {kind: 'transient', reason: 'busy', retryAfter: 5},
  {kind: 'failed', problems: []},
  {kind: 'failed', problems: [{message: 'm', code: 'Bad Code'}]},
  {kind: 'failed', problems: [{message: 'm'}], final: false},
  {kind: 'needs-input', questions: [{id: 'a', text: 'A?'}]},
])('%j is none', outcome => expect(validate(outcome)).toBe(false))

test('a task with an agent and a skill keeps its schema', async () => {
  const base = {name: 'N', aliases: [], description: '', file: '/a.md', shown: 'a.md', hash: '0', metadata: {a: '1'}}
  const origin = {kind: 'project', name: 'project'} as const
  const conventions = [{text: 'Keys are UUIDs.', at: {file: 'a.md', line: 9, column: 1}}]
  const shared = {...base, origin, bodyLine: 5, conventions}
  const words = {tools: ['Read'], toolsFrom: 'front matter', model: null, skills: [], capabilities: []} as const
  const {outcome} = await act('echo', {
    agent: {...shared, kind: 'agent', id: 'planner', ...words},
    skill: {...shared, kind: 'skill', id: 'plan', allowedTools: null},
    inputs: [{id: 'a', path: 'a.md', content: 'A'}],
    answers: [{question: 'q', text: 'yes', by: 'Ann'}],
    brief: {task: 1},
  })
  const check = new Ajv2020({strict: false}).compile(taskSchema)
  check(JSON.parse(outcome.kind === 'done' ? (outcome.notes?.[0] ?? '') : ''))
  expect(check.errors).toBeNull()
})
