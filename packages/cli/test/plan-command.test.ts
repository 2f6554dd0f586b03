import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {greetingProject} from './greeting-project.js'

const body = 'Welcome $ARGUMENTS to the house.\n\n!`touch ran-by-a-command`\n\nRead @secrets.txt first.\n'

function houseProject(agent = 'greeter'): string {
  return greetingProject({
    'commands/house/welcome.md': `---\ndescription: Greets whoever comes.\nagent: ${agent}\nmodel: opus\n---\n\n${body}`,
    'agents/greeter.md':
      '---\nname: greeter\ndescription: Writes a greeting.\nskills: [greeting]\nmodel: haiku\n---\n\n# Greeter\n',
  })
}

test.each(['house:welcome', '/house:welcome'])('plan %s is a journey of one step', async id => {
  const {code, out, err} = await say(houseProject(), ['plan', id, 'Ada'])
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(out).toBe(`house:welcome Welcome: "Ada"

1 Welcome
  agent: greeter (field)
  skill: greeting (sole skill)
  model: opus (field)
  performed by: builtin:greet
  output: greeting-{{workflow_id}}.txt (greeting)
  gate: exists on greeting, at most 3 tries

`)
})

test('a command runs without a request, and nothing in its body is executed', async () => {
  const project = houseProject()
  const {code} = await say(project, ['run', 'house:welcome', '--run-id', 'r'])
  expect(code).toBe(0)
  expect(existsSync(join(project, '.journeywright/runs/r/definitions/cujs/house-welcome.md'))).toBe(true)
  expect(existsSync(join(project, 'ran-by-a-command'))).toBe(false)
})

test('an agent that a command names and nobody has is placed in its file', async () => {
  const {code, err} = await say(houseProject('greter'), ['plan', 'house:welcome'])
  expect(code).toBe(1)
  expect(err).toBe(
    'commands/house/welcome.md:3:8 error Unexpected agent `greter`, expected `greeter` (plan/unknown-agent)\n  fix: Use a known agent, or add agents/greter.md.\n',
  )
})

test('a command that nobody has names the nearest', async () => {
  const {code, err} = await say(houseProject(), ['plan', 'house:welcom', 'Ada'])
  expect(code).toBe(2)
  expect(err).toContain('error Unexpected command `house:welcom`, expected `house:welcome`')
})

test('who acts is shown even where nothing performs it', async () => {
  const {code, out, err} = await say(greetingProject({'journeywright.config.mjs': 'export default {}\n'}), [
    'plan',
    'CUJ-100',
    'Write a greeting for Ada',
  ])
  expect(code).toBe(1)
  expect(out).toBe(`1 Greet
  agent: greeter (field)
  skill: greeting (field)
  performed by: nothing that is installed
`)
  expect(err).toContain('(plan/no-performer)')
})
