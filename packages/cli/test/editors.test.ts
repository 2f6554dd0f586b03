import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {projectWith} from './greeting-project.js'

const page = readFileSync(new URL('../../../docs/editors.md', import.meta.url), 'utf8')
const blocks = [...page.matchAll(/^```json\n(.*?)^```$/gms)].map(([, text = '']) => text)
const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url))

test('the settings that the page shows are those that init writes', async () => {
  const folder = projectWith({})
  await say(folder, ['init'])
  expect(blocks).toContain(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'))
})

test('settings of a project stay as they are', async () => {
  const folder = projectWith({'.vscode/settings.json': '{}\n'})
  expect((await say(folder, ['init'])).out).toContain('kept     .vscode/settings.json (it was there)\n')
  expect(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')).toBe('{}\n')
})

test('every schema that the page names is in its package', () => {
  const paths = [...page.matchAll(/\.\/node_modules\/([^"'\s]+\.schema\.json)/g)].map(([, path = '']) => path)
  expect(paths.length).toBeGreaterThan(8)
  expect(paths.filter(path => !existsSync(join(modules, path)))).toEqual([])
})

test('the expression of the task finds what check prints', async () => {
  const folder = projectWith({'agents/planner.md': '---\nname: planner\nefort: high\n---\n\nPlan.\n'})
  const lines = (await say(folder, ['check'])).out.split('\n')
  const {tasks} = JSON.parse(blocks.find(text => text.includes('problemMatcher')) ?? '{}')
  const {regexp} = tasks[0].problemMatcher.pattern
  expect(lines.flatMap(line => new RegExp(regexp).exec(line)?.slice(1) ?? [])).toEqual([
    'agents/planner.md',
    '1',
    '1',
    'warning',
    expect.stringContaining('without a description'),
    'definitions/no-description',
    'agents/planner.md',
    '3',
    '1',
    'warning',
    'Unexpected key `efort`, expected `effort`: nothing reads this one',
    'definitions/unknown-key',
  ])
})
