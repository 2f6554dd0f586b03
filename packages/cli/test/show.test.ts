import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {greetingProject} from './greeting-project.js'

test('a CUJ is shown with its steps and where it comes from', async () => {
  const {code, out, err} = await say(greetingProject(), ['show', 'cuj-100'])
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(out).toBe(`CUJ-100  cuj  Greeting
  file: cujs/CUJ-100-greeting.md
  from: this project
  description: Greet somebody.
  goal: Greet somebody.
  execution mode: workflow
  triggers:
    - Write a greeting for a friend
    - Write a greeting
  steps:
    1 Greet (line 16)
      agent: greeter
      skill: greeting
      outputs: greeting-{{workflow_id}}.txt
  success criteria:
    - Greeted: \`greeting-{{workflow_id}}.txt\` created
`)
})

test('an agent is shown with its conventions', async () => {
  const {out} = await say(greetingProject(), ['show', 'greeter'])
  expect(out).toContain('greeter  agent')
  expect(out).toContain('  conventions:\n    - Greetings are short.\n')
})

test('--json has everything that was read', async () => {
  const {out} = await say(greetingProject(), ['show', 'greeting', '--json'])
  const {definitions, problems} = JSON.parse(out)
  expect(problems).toEqual([])
  expect(definitions).toMatchObject([{kind: 'skill', id: 'greeting', origin: {kind: 'project', name: 'project'}}])
})

test('an unknown id names the nearest and exits 2', async () => {
  const {code, out, err} = await say(greetingProject(), ['show', 'greter'])
  expect({code, out}).toEqual({code: 2, out: ''})
  expect(err).toBe(
    'error Unexpected definition `greter`, expected `greeter` (cli/unknown-definition)\n' +
      '  fix: See `journeywright list` for what is known here and where it comes from.\n',
  )
})

test('what is wrong with the file is said below', async () => {
  const project = greetingProject({'agents/odd.md': '---\nname: odd\ndescription: Odd.\ntools: {a: 1}\n---\n\n# Odd\n'})
  const {code, out, err} = await say(project, ['show', 'odd'])
  expect(out).toContain('odd  agent')
  expect(err).toMatch(/^agents\/odd\.md:4:\d+ /)
  expect(code).toBe(err.includes(' error ') ? 1 : 0)
})
