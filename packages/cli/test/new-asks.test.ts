import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {projectWith} from './greeting-project.js'

test('a terminal is asked for what was not given', async () => {
  const folder = projectWith({})
  const {code, out} = await say(folder, ['new', 'skill', 'our-rules'], {isTTY: true, typed: 'Rules: ours.\r'})
  expect(code).toBe(0)
  expect(out).toContain('What does it do, and when is it used?')
  expect(read(folder, 'skills/our-rules/SKILL.md')).toContain('description: "Rules: ours."\n')
})

test('a terminal is asked for everything when nothing was given', async () => {
  const folder = projectWith({})
  const answers = {
    'What is the agent called?': 'Poet\r',
    'Use `poet`.': '\u0015poet\r',
    'What does it do': '\r',
    'Which skills does it have?': ' \r',
  }
  const {code, err} = await say(folder, ['new', 'agent'], {isTTY: true, answers})
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(read(folder, 'agents/poet.md')).toContain(
    'description: Does the work of a poet. Use it for the steps of a journey that need one.\n',
  )
  expect(read(folder, 'agents/poet.md')).toContain('skills: [ai-schema-json]\n')
})

test('a terminal is asked what a journey ends with, unless its agent says so', async () => {
  const folder = projectWith({})
  const answers = {'What does it do': '\r', 'What does the journey end with?': '\r'}
  expect(await say(folder, ['new', 'cuj', 'verse'], {isTTY: true, answers})).toMatchObject({code: 0})
  expect(read(folder, 'cujs/CUJ-001-verse.md')).toContain('### Step 1: Schema Design\n')
  const only = {'What does it do': '\r'}
  const argv = ['new', 'cuj', 'rhyme', '--agent', 'database-schema-modeler']
  expect(await say(folder, argv, {isTTY: true, answers: only})).toMatchObject({code: 0})
  expect(read(folder, 'cujs/CUJ-002-rhyme.md')).toContain('### Step 2: Prisma Schema\n')
})

test('Ctrl-C at a question makes nothing', async () => {
  const folder = projectWith({})
  expect(await say(folder, ['new', 'skill', 'our-rules'], {isTTY: true, typed: '\u0003'})).toMatchObject({code: 130})
  expect(existsSync(join(folder, 'skills'))).toBe(false)
})

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}
