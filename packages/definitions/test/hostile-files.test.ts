import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {formatProblem} from '@journeywright/problems'
import {readDefinitions} from '@journeywright/definitions'
import {checkDefinitions, findInPaths, openCache} from '@journeywright/definitions/check'
import {textFolder} from './text-folder.js'

const installed = {agents: [], skills: [], commands: [], cujs: [], plugins: []}
const many = 30_000

test('the keys of a long front matter and the items of a long list have their places, without a walk to each from the top', async () => {
  const keys = Array.from({length: many}, (_, at) => `k${at}: v`)
  const items = Array.from({length: many}, (_, at) => `  - s${at}`)
  const folder = textFolder({
    'agents/keys.md': ['---', 'name: keys', 'description: D.', ...keys, '---', 'Body', ''].join('\n'),
    'agents/items.md': ['---', 'name: items', 'description: D.', 'skills:', ...items, '---', 'Body', ''].join('\n'),
  })
  const {definitions} = await readDefinitions([{folder, origin: {kind: 'project', name: 'project'}}])
  expect(definitions.agents.map(({id}) => id)).toEqual(['items', 'keys'])
  const {files} = await findInPaths(['.'], folder)
  const {problems} = await checkDefinitions(files, installed)
  expect(problems.filter(({at}) => at?.file === 'agents/items.md').at(-1)?.at?.line).toBe(many + 4)
}, 20_000)

test.skipIf(process.platform === 'win32')('a pipe is never waited for', async () => {
  const folder = textFolder({
    'agents/one.md': '---\nname: one\ndescription: Does one thing.\n---\nBody\n',
    'notes/a.md': '',
  })
  execFileSync('mkfifo', [join(folder, 'agents/pipe.md'), join(folder, 'notes/pipe.md')])
  const {files} = await findInPaths(['.'], folder)
  const cache = await openCache(join(folder, 'cache'), new Date())
  const {problems} = await checkDefinitions(files, installed, {cache})
  expect(problems.map(formatProblem)).toEqual([
    'agents/pipe.md:1:1 error Unexpected unreadable file: it is neither file nor folder (definitions/unreadable-file)\n' +
      '  fix: Check that it exists and that you may read it.',
  ])
})
