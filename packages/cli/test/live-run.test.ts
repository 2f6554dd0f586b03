import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'
import {say} from './fake-terminal.js'
import {weddingProject} from './wedding-project.js'

const launcher = fileURLToPath(new URL('../bin/journeywright.js', import.meta.url))

/** Another process that runs a journey whose third step never ends; it has begun that step. */
async function runElsewhere(project: string) {
  const words = ['run', 'CUJ-200', 'Invite Ada forever', '--run-id', 'r1']
  const child = spawn(process.execPath, [launcher, ...words], {cwd: project, stdio: ['ignore', 'pipe', 'pipe']})
  onTestFinished(() => void child.kill('SIGKILL'))
  let out = ''
  for await (const chunk of child.stdout) {
    out += String(chunk)
    if (out.includes('start    3')) break
  }
  return child
}

test('a process that runs a run gets the decisions of others', async () => {
  const project = weddingProject()
  const {pid} = await runElsewhere(project)
  expect((await say(project, ['runs'])).out).toContain(`r1\trunning (process ${pid})\t`)
  expect(await say(project, ['resume', 'r1'])).toMatchObject({code: 1, out: ''})
  expect(await say(project, ['runs', 'clean', 'r1'])).toMatchObject({code: 1, out: ''})
  expect(await say(project, ['approve', 'r1', '2', '--by', 'Eve'])).toEqual({
    code: 0,
    out: `Handed to process ${pid}, which runs r1. Watch it with \`journeywright log r1 --follow\`.\n`,
    err: '',
  })
  const following = say(project, ['log', 'r1', '--follow'])
  expect(await say(project, ['cancel', 'r1', '--by', 'Eve'])).toMatchObject({code: 0, err: ''})
  const {code, out} = await following
  expect(code).toBe(0)
  expect(out).toContain('note    Eve approved 2 Print the card\n')
  expect(out).toMatch(/note {4}Eve cancelled the run\n\S+ {2}end {5}cancelled\n$/)
})

test('a run is followed while it waits for a person, until it has ended', async () => {
  const project = weddingProject()
  await say(project, ['run', 'CUJ-200', 'Invite Ada', '--run-id', 'r1', '--quiet'])
  let isOver = false
  const following = say(project, ['log', 'r1', '--follow']).finally(() => (isOver = true))
  await new Promise(resolve => setTimeout(resolve, 700))
  expect(isOver).toBe(false)
  expect(await say(project, ['approve', 'r1', '2', '--by', 'Eve', '--quiet'])).toMatchObject({code: 0})
  const {code, out, err} = await following
  expect(code).toBe(0)
  expect(out).toMatch(/end {5}waiting\n.*Eve approved 2 Print the card\n[^]*end {5}passed\n$/)
  expect(err).toBe(
    'Nobody runs r1 now: it waits for somebody to decide. This follows it until it has ended; Ctrl-C leaves it.\n',
  )
})

test('a run whose process was killed is resumed with what had passed', async () => {
  const project = weddingProject()
  const child = await runElsewhere(project)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect((await say(project, ['runs'])).out).toContain('r1\tinterrupted\t')
  const {code, out} = await say(project, ['resume', 'r1'], {interruptAt: 'start    3 Write the envelope'})
  expect(code).toBe(130)
  expect(out).toContain('note     CUJ-200 goes on: 1 of 3 steps stand (run r1)\n')
  expect(out).not.toContain('start    1 Write the card')
  const log = await say(project, ['log', 'r1'])
  expect(log.out.match(/(?:goes on:|start) .*/g)?.slice(-2)).toEqual([
    'goes on: 1 of 3 steps stand (run r1)',
    'start   3 Write the envelope',
  ])
})

test('a run whose process was killed after its end gets its report by resume, and stays as it is', async () => {
  const project = weddingProject()
  await say(project, ['run', 'CUJ-200', 'Invite Ada', '--run-id', 'r1', '--quiet'])
  await say(project, ['approve', 'r1', '2', '--by', 'Eve', '--quiet'])
  const folder = join(project, '.journeywright/runs/r1')
  const journal = readFileSync(join(folder, 'journal.jsonl'), 'utf8')
  rmSync(join(folder, 'report.md'))
  const dead = {pid: 2 ** 22 + 1, start: '1', host: hostname(), boot: null, token: 'abc'}
  writeFileSync(join(folder, 'lock'), JSON.stringify(dead))
  expect(await say(project, ['resume', 'r1', '--quiet'])).toMatchObject({code: 0, err: ''})
  expect(existsSync(join(folder, 'report.md'))).toBe(true)
  expect(existsSync(join(folder, 'lock'))).toBe(false)
  expect(readFileSync(join(folder, 'journal.jsonl'), 'utf8')).toBe(journal)
  expect(await say(project, ['resume', 'r1'])).toEqual({
    code: 0,
    out: `r1 has ended: passed\nReport ${join('.journeywright', 'runs', 'r1', 'report.md')}\n`,
    err: '',
  })
})
