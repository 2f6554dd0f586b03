import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {say} from './fake-terminal.js'
import {weddingProject} from './wedding-project.js'

const run = (request: string) => ['run', 'CUJ-200', request, '--run-id', 'r1']
const env = {NO_COLOR: '1'}
const down = '\u001B[B'

test('a terminal is asked in place, for an answer and a tick, and the run goes on', async () => {
  const project = weddingProject()
  const answers = {
    'Step 1, Write the card: Who is invited?': '\r',
    'A card needs a name': 'unused',
    '◆  Who is invited?': 'Ada\r',
    'Step 2, Print the card: Is step 2': '\r',
  }
  const {code, out, err} = await say(project, run('Invite somebody'), {isTTY: true, answers, env})
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(out).toContain('Success criteria 1 of 2 met\n')
  expect(read(project, 'artifacts/greeting-r1.txt')).toBe('greeting: Invite somebody\nfor Ada\n')
})

test('a step can be sent back with a reason, or let pass with a risk', async () => {
  const project = weddingProject()
  const answers = {
    'Step 2, Print the card: Is step 2': `${down}${down}${down}\r`,
    'Step 3, Write the envelope: it has failed for good.': '\r',
    'Why?': 'forgive\r',
  }
  const {code, out} = await say(project, run('Invite an enemy'), {isTTY: true, answers, env})
  expect(code).toBe(3)
  expect(out).toContain('Leave it waiting')
  expect(read(project, 'artifacts/envelope-r1.txt')).toContain('forgive\n')
  const risk = {
    'Step 2, Print the card: Is step 2': `${down}${down}\r`,
    'Which risk is taken?': 'No paper\r',
    'Who takes it?': '\u0015Eve\r',
  }
  const overridden = await say(project, ['resume', 'r1'], {isTTY: true, answers: risk, env})
  expect(overridden.code).toBe(4)
  expect(overridden.out).toContain('Step 2, by Eve at ')
})

test('Ctrl-C at a question leaves the run waiting, and says how to go on', async () => {
  const project = weddingProject()
  const answers = {'Step 2, Print the card: Is step 2': '\u0003'}
  const {code, out} = await say(project, run('Invite Ada'), {isTTY: true, answers, env})
  expect(code).toBe(3)
  expect(out).toContain('\nNext\n  journeywright approve r1 2 ')
})

test('approve asks in place for the answers that it lacks, and without them says how to give them', async () => {
  const project = weddingProject()
  await say(project, [...run('Invite somebody'), '--quiet'])
  const left = await say(project, ['approve', 'r1', '1'], {isTTY: true, answers: {'◆  Who is invited?': '\u0003'}, env})
  expect(left.code).toBe(1)
  expect(left.err).toContain('fix: Answer it: `journeywright approve r1 1 --answer who=TEXT`.\n')
  const answers = {'◆  Who is invited?': 'Ada\r', 'Step 2, Print the card: Is step 2': '\r'}
  const {code, err} = await say(project, ['approve', 'r1'], {isTTY: true, answers, env})
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(read(project, 'artifacts/greeting-r1.txt')).toBe('greeting: Invite somebody\nfor Ada\n')
})

test('nobody is asked where a program reads', async () => {
  const {code, out} = await say(weddingProject(), [...run('Invite Ada'), '--json'], {isTTY: true, env})
  expect(code).toBe(3)
  expect(
    out
      .trimEnd()
      .split('\n')
      .every(line => line.startsWith('{')),
  ).toBe(true)
})

function read(project: string, path: string): string {
  return readFileSync(join(project, '.journeywright/runs/r1', path), 'utf8')
}
