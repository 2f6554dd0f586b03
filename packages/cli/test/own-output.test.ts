import {expect, test} from 'vitest'
import {projectWith} from './greeting-project.js'
import {command} from './real-command.js'
import {textIn} from './text-in.js'

const config = `
const ours = {
  id: 'json',
  write: ({schema}) => ({files: [{path: '.ai/schema/ours.txt', content: \`Ours: \${schema.tables.length} tables\\n\`}], problems: []}),
  check: async () => [],
}
export default {plugins: [{name: 'ours', extensions: [{point: 'output-strategy', id: 'json', value: ours}]}]}
`

test("a team's output strategy stands for the built-in one of its name", async () => {
  const project = projectWith({'journeywright.config.mjs': config})
  const request = 'A department has a name. Each employee works in exactly one department.'
  const {code, err} = await command(project, 'run', 'CUJ-008', request, '--output', 'json', '--out', 'made')
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(textIn(project, 'made/.ai/schema/ours.txt')).toBe('Ours: 2 tables\n')
}, 120_000)
