import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {greetingProject} from './greeting-project.js'

test('a plan says who does what and why, and changes nothing', async () => {
  const project = greetingProject()
  const {code, out, err} = await say(project, ['plan', 'CUJ-100', 'Write a greeting for Ada'])
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(out).toBe(`CUJ-100 Greeting: "Write a greeting for Ada"

1 Greet
  agent: greeter (field)
  skill: greeting (field)
  performed by: builtin:greet
  output: greeting-{{workflow_id}}.txt (greeting)
  gate: exists on greeting, at most 3 tries

Success criteria
  Greeted: greeting exists
`)
  expect(existsSync(join(project, '.journeywright'))).toBe(false)
})

test('--json is the plan and its problems', async () => {
  const {out} = await say(greetingProject(), ['plan', 'CUJ-100', 'Write a greeting for Ada', '--json'])
  const {plan, problems} = JSON.parse(out)
  expect(problems).toEqual([])
  expect(plan).toMatchObject({formatVersion: '1', cuj: {id: 'CUJ-100'}, steps: [{id: '1', performer: 'builtin:greet'}]})
})

test('a CUJ can come from any file', async () => {
  const text = `# Wave

## Workflow

**Execution Mode**: \`workflow\`

### Step 1: Wave

- **Agent**: greeter
- **Skill**: greeting
`
  const {code, out} = await say(greetingProject({'wave.txt': text}), ['plan', '--cuj', 'wave.txt', 'Wave to Ada'])
  expect(code).toBe(0)
  expect(out).toContain('1 Wave\n')
})

test('a step that nobody can perform is a problem with its line', async () => {
  const {code, err} = await say(greetingProject({'journeywright.config.mjs': 'export default {}\n'}), [
    'plan',
    'CUJ-100',
    'Write a greeting for Ada',
  ])
  expect(code).toBe(1)
  expect(err).toContain('cujs/CUJ-100-greeting.md:18:14 error ')
})

test('--quiet leaves the problems, of which a plan that holds has none', async () => {
  const said = await say(greetingProject(), ['plan', 'CUJ-100', 'Write a greeting for all', '--quiet'])
  expect(said).toEqual({code: 0, out: '', err: ''})
})
