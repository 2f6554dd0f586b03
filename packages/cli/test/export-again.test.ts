import {existsSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {filesOf} from './files-of.js'
import {greetingProject} from './greeting-project.js'
import {textIn} from './text-in.js'

const about = JSON.stringify({
  name: '@acme/greeting-tools',
  version: '2.1.0',
  author: 'Ada <ada@example.com>',
  license: 'MIT',
})

test('a second export replaces what the first made, and nothing else', async () => {
  const folder = greetingProject({
    'package.json': about,
    'skills/waving/SKILL.md': '---\nname: waving\ndescription: Waves.\n---\n\nWave.\n',
  })
  await say(folder, ['export', 'claude-plugin', 'out'])
  writeFileSync(join(folder, 'out/NOTES.md'), 'Mine.\n')
  writeFileSync(join(folder, 'agents/greeter.md'), '---\nname: greeter\ndescription: Greets.\n---\n\nGreet.\n')
  rmSync(join(folder, 'skills/waving'), {recursive: true})
  expect((await say(folder, ['export', 'claude-plugin', 'out'])).out).toBe(
    'greeting-tools: 1 agent, 1 skill and 1 journey in 6 files of out, 1 of before removed\n',
  )
  expect(existsSync(join(folder, 'out/skills/waving'))).toBe(false)
  expect(textIn(folder, 'out/NOTES.md')).toBe('Mine.\n')
  expect(textIn(folder, 'out/agents/greeter.md')).toContain('description: Greets.')
  expect(readdirSync(join(folder, 'out')).filter(name => name.startsWith('.journeywright-export-'))).toEqual([])
})

test('a file of somebody else is in the way, and nothing is written', async () => {
  const folder = greetingProject({'package.json': about, 'out/agents/greeter.md': 'Mine.\n'})
  expect(await say(folder, ['export', 'claude-plugin', 'out'])).toEqual({
    code: 1,
    out: '',
    err: `error Unexpected \`agents/greeter.md\` that no export made, expected a free path: nothing was written (cli/export-foreign)
  fix: Give a folder that is empty, is not there yet, or holds an earlier export.
`,
  })
  expect(filesOf(join(folder, 'out'))).toEqual(['agents/greeter.md'])
})

test('the project itself is no place for an export', async () => {
  const folder = greetingProject({'package.json': about})
  const before = filesOf(folder)
  expect((await say(folder, ['export', 'claude-plugin', '.'])).code).toBe(1)
  expect(filesOf(folder)).toEqual(before)
})

test('what was changed after an export is not written over', async () => {
  const folder = greetingProject({'package.json': about})
  await say(folder, ['export', 'claude-plugin', 'out'])
  writeFileSync(join(folder, 'out/agents/greeter.md'), 'Changed.\n')
  expect(await say(folder, ['export', 'claude-plugin', 'out'])).toEqual({
    code: 1,
    out: '',
    err: `error Unexpected change of \`agents/greeter.md\` after it was exported, expected the file as it was: nothing was written (cli/export-edited)
  fix: Make the change in the project instead and remove this file, or export into another folder.
`,
  })
  expect(textIn(folder, 'out/agents/greeter.md')).toBe('Changed.\n')
})

test('an export that was cut off is taken up by the next one', async () => {
  const folder = greetingProject({'package.json': about})
  await say(folder, ['export', 'claude-plugin', 'out'])
  const record = textIn(folder, 'out/.journeywright-export.json')
  writeFileSync(join(folder, 'agents/greeter.md'), '---\nname: greeter\ndescription: Greets.\n---\n\nGreet.\n')
  await say(folder, ['export', 'claude-plugin', 'out'])
  writeFileSync(join(folder, 'out/.journeywright-export.json'), record)
  expect((await say(folder, ['export', 'claude-plugin', 'out'])).code).toBe(0)
})

test('a link out of the folder is not followed', async () => {
  const folder = greetingProject({'package.json': about, 'elsewhere/x.txt': '', 'out/x.txt': ''})
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/agents'))
  expect((await say(folder, ['export', 'claude-plugin', 'out'])).err).toContain(
    '`agents/greeter.md` that no export made',
  )
  expect(filesOf(join(folder, 'elsewhere'))).toEqual(['x.txt'])
})

test('a record that somebody changed removes nothing elsewhere', async () => {
  const record = {files: {'../keep.txt': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'}}
  const folder = greetingProject({
    'package.json': about,
    'keep.txt': '',
    'out/.journeywright-export.json': JSON.stringify(record),
  })
  expect((await say(folder, ['export', 'claude-plugin', 'out'])).code).toBe(1)
  expect(existsSync(join(folder, 'keep.txt'))).toBe(true)
})

test('a file is no folder to export into', async () => {
  const folder = greetingProject({'package.json': about, out: 'Mine.\n'})
  const {code, err} = await say(folder, ['export', 'claude-plugin', 'out'])
  expect(code).toBe(1)
  expect(err).toContain('(cli/unwritable)')
  expect(textIn(folder, 'out')).toBe('Mine.\n')
})
