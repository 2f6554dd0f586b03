import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {projectWith} from './greeting-project.js'

const files = {
  'agents/planner.md': '---\nname: planner\ndescription: Plans releases.\nskills: [chanelog]\n---\n\nPlan.\n',
  'plugins/letters/.claude-plugin/plugin.json':
    '{"name": "letters", "description": "Writes letters.", "agents": ["./gone.md"]}',
}

test('what is found with the files and in them is said in the order of the files', async () => {
  const folder = projectWith(files)
  const {out} = await say(folder, ['check', '--json'])
  const places = JSON.parse(out).problems.map(({at, code}: {at: {file: string}; code: string}) => `${at.file} ${code}`)
  expect(places).toEqual([
    'agents/planner.md definitions/unknown-skill',
    'plugins/letters/.claude-plugin/plugin.json definitions/path-missing',
  ])
})
