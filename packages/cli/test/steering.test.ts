import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {greetingProject} from './greeting-project.js'

const agent = (more: string) => `---\nname: painter\ndescription: "Paints.\\e[2J\\u202E"\n${more}---\n\n# Painter\n`

test.each([
  ['show', ['show', 'painter']],
  ['list on a pipe', ['list', 'agents']],
])('%s shows what would steer the terminal', async (_name, argv) => {
  const {out} = await say(greetingProject({'agents/painter.md': agent('')}), argv)
  expect(out).toContain('Paints.\\u{1b}[2J\\u{202e}')
  expect(out.includes('\u001B') || out.includes('\u202E')).toBe(false)
})

test('a request and a problem that quote escapes steer nothing', async () => {
  const folder = greetingProject()
  const plan = await say(folder, ['plan', 'CUJ-100', 'Write a greeting for \u001B]0;x\u0007Ada'])
  expect(plan.out).toContain('\\u{1b}]0;x\\u{7}Ada')
  const unknown = await say(folder, ['show', 'gr\u001B[31m'])
  expect(`${plan.out}${plan.err}${unknown.out}${unknown.err}`).not.toContain('\u001B')
})

test.each([
  ['', 'tools: [Read, Bash]', '  tools: Read, Bash\n  tools granted: none\n'],
  ["policy: {tools: ['Bash(git:*)']}", 'tools: [Read, Bash]', '  tools: Read, Bash\n  tools granted: Bash(git:*)\n'],
  ["policy: {tools: ['Read']}", 'tools: []', '  tools: none\n  tools granted: none\n'],
  ["policy: {tools: ['Read']}", 'color: red', '  tools granted: Read\n'],
])('show with %j: what an agent with %j declares, and what it is granted', async (config, tools, said) => {
  const folder = greetingProject({
    'agents/painter.md': agent(`${tools}\n`),
    'journeywright.config.mjs': `export default {${config}}\n`,
  })
  expect((await say(folder, ['show', 'painter'])).out).toContain(said)
})

test.each([
  [
    '{timeoutMs: 0}',
    'Unexpected number `0` as `timeoutMs`, expected milliseconds: a whole number from 1 to 2147483647',
  ],
  ['{backends: {step: {}}}', 'Unexpected key `step` as `backends`, expected `steps` or `agents`'],
  [
    '{backends: {agents: {planner: 7}}}',
    'Unexpected number as `backends.agents.planner`, expected the name of a backend with what it is to use, such as `command:./performer.py`',
  ],
  ['{policy: {tools: "Read"}}', 'Unexpected string as `policy.tools`, expected an array of names of tools'],
  [
    '{policy: {tools: [7]}}',
    'Unexpected number as `policy.tools[0]`, expected the name of a tool, such as `Read` or `Bash(git:*)`',
  ],
])('the configuration %s has the wrong shape', async (text, message) => {
  const folder = greetingProject({'journeywright.config.mjs': `export default ${text}\n`})
  const {code, err} = await say(folder, ['plan', 'CUJ-100', 'Ada'])
  expect(code).toBe(1)
  expect(err).toBe(`journeywright.config.mjs:1:1 error ${message} (config/wrong-shape)
  fix: Write it as in \`defineConfig({backends: {agents: {planner: 'command:./plan.py'}}, policy: {tools: ['Read']}, timeoutMs: 600000})\`.
`)
})
