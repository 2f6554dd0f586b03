import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {greetingProject} from './greeting-project.js'

const planWith = (brief: string) =>
  say(greetingProject({'brief.json': brief}), ['plan', 'CUJ-100', '--brief', 'brief.json', '--json'])

test('its task is the request when none is typed', async () => {
  const {code, out} = await planWith('{"task": {"type": "x", "description": "Write a greeting for Ada"}}')
  expect(code).toBe(0)
  expect(JSON.parse(out).plan).toMatchObject({
    request: 'Write a greeting for Ada',
    brief: {task: {type: 'x', description: 'Write a greeting for Ada'}},
  })
})

test('a byte order mark is no mistake', async () => {
  expect((await planWith('\uFEFF{"task": {"description": "Write a greeting for Ada"}}')).code).toBe(0)
})

test.each([
  ['{"task": {\n  "description": "a",\n}}', 3, 1, 'Unexpected `}` in the brief, expected JSON'],
  ['{\n  task: 1\n}', 2, 3, 'Unexpected `task` in the brief, expected JSON'],
  ['{"a": [1, 2', 1, 12, 'Unexpected end in the brief, expected JSON'],
])('%j is said with its place', async (brief, line, column, message) => {
  const {code, out} = await planWith(brief)
  expect(code).toBe(1)
  const {plan, problems} = JSON.parse(out)
  expect(plan).toBeNull()
  expect(problems).toMatchObject([{code: 'cli/brief-syntax', message, at: {line, column}}])
})

test('one that is not there', async () => {
  const {code, err} = await say(greetingProject(), ['plan', 'CUJ-100', '--brief', 'none.json'])
  expect(code).toBe(1)
  expect(err).toContain('Unexpected ENOENT while reading the brief `none.json`, expected a JSON file')
})
