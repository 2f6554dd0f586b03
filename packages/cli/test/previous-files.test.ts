import {writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {projectWith} from './greeting-project.js'
import {command} from './real-command.js'

const config = `const strategy = {
  id: 'notes',
  wants: path => path.endsWith('.notes'),
  write: () => ({files: [], problems: []}),
  check: async () => [],
}
export default {plugins: [{name: 'notes', extensions: [{point: 'output-strategy', id: 'notes', value: strategy}]}]}
`

async function previousOf(folder: string, ...more: readonly string[]): Promise<unknown> {
  const {out} = await command(folder, 'plan', 'CUJ-008', 'Design database for a library', '--json', ...more)
  const {plan} = JSON.parse(out)
  const told: readonly string[] = plan?.options.previous ?? []
  return told.filter((path, at) => path.endsWith('.notes') || told[at - 1]?.endsWith('.notes'))
}

test('what output strategies want to see of the output root is in the plan', async () => {
  const folder = projectWith({
    'journeywright.config.mjs': config,
    'a.notes': 'one',
    'docs/b.notes': 'two',
    'docs/c.txt': 'three',
    'node_modules/d.notes': 'four',
    '.journeywright/e.notes': 'five',
  })
  expect(await previousOf(folder)).toEqual(['a.notes', 'one', 'docs/b.notes', 'two'])
  expect(await previousOf(folder, '--out', 'docs')).toEqual(['b.notes', 'two'])
  expect(await previousOf(folder, '--out', 'nowhere')).toEqual([])
})

test('a wanted file that is no text is a problem', async () => {
  const folder = projectWith({'journeywright.config.mjs': config, 'a.notes': 'one'})
  writeFileSync(`${folder}/a.notes`, Buffer.from([0x61, 0xe9, 0x62]))
  const {code, err} = await command(folder, 'run', 'CUJ-008', 'Design database for a library')
  expect(code).toBe(1)
  expect(err).toContain('a.notes:1:2 error Unexpected byte 0xE9, expected text in UTF-8')
})
