import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {say, type Said} from './fake-terminal.js'
import {weddingProject} from './wedding-project.js'

const start = (request: string) => ['run', 'CUJ-200', request, '--run-id', 'r1', '--quiet']

test('a step by hand is ticked, the run goes on, and a criterion is ticked after its end', async () => {
  const project = weddingProject()
  const waits = await say(project, start('Invite Ada'))
  expect(waits.code).toBe(3)
  expect(nextOf(waits)).toBe(`
  journeywright approve r1 2                         says that step 2 is done
  journeywright reject r1 2 --reason TEXT            has step 2 made anew with your reason as feedback
  journeywright override r1 2 --risk TEXT --by NAME  goes on without step 2 and what depends on it, and keeps the risk on record
  journeywright rollback r1 --to 1                   makes step 1 and everything that depends on it anew
  journeywright cancel r1                            ends the run; nothing is handed over
`)
  const goesOn = await say(project, ['approve', 'r1', '2', '--by', 'Eve'])
  expect({code: goesOn.code, out: timeless(goesOn.out), err: goesOn.err}).toEqual({
    code: 0,
    out: `note     CUJ-200 goes on: 2 of 3 steps stand (run r1)
note     Eve approved 2 Print the card
start    2 Print the card
passed   2 Print the card (T)

passed CUJ-200 in T
Success criteria 1 of 2 met
  unverified Moved: The criterion names no file, so no program can check it
Made 2 files in .journeywright/runs/r1/out
  envelope-r1.txt
  greeting-r1.txt
Report .journeywright/runs/r1/report.md
Next
  journeywright approve r1 Moved  ticks "Moved"
`,
    err: '',
  })
  const ticked = await say(project, ['approve', 'r1', 'moved', '--by', 'Eve', '--quiet'])
  expect(ticked.code).toBe(0)
  expect(ticked.out).toContain('Success criteria 2 of 2 met\n')
})

test('approve takes the only thing that waits, and answers what a step asks', async () => {
  const project = weddingProject()
  expect(await say(project, start('Invite somebody'))).toMatchObject({code: 3})
  expect(await say(project, ['approve', 'r1'])).toEqual({
    code: 1,
    out: '',
    err: 'error Unexpected approval of step 1 without an answer to `who`, expected one: Who is invited? (run/missing-answer)\n  fix: Answer it: `journeywright approve r1 1 --answer who=TEXT`.\n',
  })
  const answered = await say(project, ['approve', 'r1', '--answer', 'who=Ada', '--by', 'Eve', '--quiet'])
  expect(answered.out).toContain('Waiting: step 2, Print the card\n')
  expect(made(project, 'greeting')).toBe('greeting: Invite somebody\nfor Ada\n')
})

test('a rejected step is made anew with the reason, and so is what depends on it', async () => {
  const project = weddingProject()
  await say(project, start('Invite Ada'))
  const {code, out} = await say(project, ['reject', 'r1', '1', '--reason', 'warmer', '--by', 'Eve'])
  expect(code).toBe(3)
  expect(timeless(out)).toContain(`note     Eve rejected 1 Write the card
         warmer
warning  1 Write the card: sent back
         Eve: warmer
start    1 Write the card
passed   1 Write the card (T)
`)
  expect(made(project, 'greeting')).toBe('greeting: Invite Ada\nheard: Eve: warmer\n')
})

test('an override is degradation on record, and needs a name', async () => {
  const project = weddingProject()
  await say(project, start('Invite an enemy'))
  expect(await say(project, ['override', 'r1', '3', '--risk', 'No envelope'])).toEqual({
    code: 2,
    out: '',
    err: 'error Unexpected end of `journeywright override`, expected `--by <name>` (cli/usage)\n  fix: See `journeywright override --help`.\n',
  })
  await say(project, ['override', 'r1', '3', '--risk', 'No envelope', '--by', 'Eve', '--quiet'])
  const {code, out} = await say(project, ['approve', 'r1', '--by', 'Eve', '--quiet'])
  expect(code).toBe(4)
  expect(out.replace(/at \S+:/, 'at T:')).toContain('Risks taken\n  - Step 3, by Eve at T: No envelope\n')
})

test.each([
  ['nothing', ' '],
  ['a second line', 'Eve\nnote     Mallory approved 2 Print the card'],
  ['what steers a terminal', 'Eve\u001B[31m'],
])('a name with %s goes on no record', async (_name, by) => {
  const project = weddingProject()
  await say(project, start('Invite Ada'))
  expect(await say(project, ['approve', 'r1', '2', '--by', by])).toEqual({
    code: 2,
    out: '',
    err: `error Unexpected name ${JSON.stringify(by).replace('\u001B', '\\u001b')}, expected one on one line (cli/usage)\n  fix: Say who decides: \`--by NAME\`.\n`,
  })
})

test('a request on two lines is one line of what happens', async () => {
  const project = weddingProject()
  const {out} = await say(project, ['run', 'CUJ-200', 'Invite Ada\nstart    9 Nothing', '--run-id', 'r1'])
  expect(out).toMatch(/^note {5}CUJ-200 "Invite Ada start {4}9 Nothing" \(run r1\)\n/)
  expect((await say(project, ['log', 'r1'])).out).toContain('CUJ-200 "Invite Ada start    9 Nothing" (run r1)\n')
})

test('resume gives what has failed its tries again, rollback makes a step anew', async () => {
  const project = weddingProject()
  await say(project, start('Invite an enemy'))
  const again = await say(project, ['resume', 'r1'])
  expect(again.code).toBe(3)
  expect(again.out).toContain('start    3 Write the envelope\n')
  expect(again.out).not.toContain('start    1 Write the card\n')
  const back = await say(project, ['rollback', 'r1', '--to', '1', '--by', 'Eve'])
  expect(back.code).toBe(3)
  expect(back.out).toContain('start    1 Write the card\n')
})

test('a decision can be recorded for a run that goes on later', async () => {
  const project = weddingProject()
  await say(project, start('Invite Ada'))
  expect(await say(project, ['approve', 'r1', '2', '--by', 'Eve', '--no-run'])).toEqual({
    code: 0,
    out: 'Recorded. `journeywright resume r1` goes on.\n',
    err: '',
  })
  expect((await say(project, ['runs'])).out).toContain('r1\tinterrupted\t')
  expect(await say(project, ['resume', 'r1', '--quiet'])).toMatchObject({code: 0, err: ''})
})

test('a run that has ended stays as it is', async () => {
  const project = weddingProject()
  await say(project, start('Invite Ada'))
  expect(await say(project, ['cancel', 'r1', '--by', 'Eve', '--quiet'])).toMatchObject({code: 130})
  const report = join('.journeywright', 'runs', 'r1', 'report.md')
  const out = `r1 has ended: cancelled\nReport ${report}\n`
  expect(await say(project, ['resume', 'r1'])).toEqual({code: 130, out, err: ''})
  expect(await say(project, ['resume', 'r1', '--json'])).toEqual({
    code: 130,
    out: `${JSON.stringify({type: 'run-over', runId: 'r1', status: 'cancelled', report: join(project, report)})}\n`,
    err: '',
  })
  rmSync(join(project, report))
  expect((await say(project, ['resume', 'r1'])).out).toBe('r1 has ended: cancelled\n')
  expect(await say(project, ['approve', 'r1', '2'])).toMatchObject({code: 1, out: ''})
})

test('a run that another machine holds is left to it, which is said at once', async () => {
  const project = weddingProject()
  await say(project, start('Invite Ada'))
  const lock = {pid: 7, start: '1', host: 'far', boot: null, token: 'abc'}
  writeFileSync(join(project, '.journeywright/runs/r1/lock'), JSON.stringify(lock))
  const err =
    'error Unexpected run `r1` of process 7 on `far`, expected one that nobody runs (run/owned)\n' +
    "  fix: Wait until it ends, or stop it there. If it's gone for good, remove `.journeywright/runs/r1/lock`.\n"
  const began = Date.now()
  for (const argv of [
    ['cancel', 'r1'],
    ['rollback', 'r1', '--to', '1'],
    ['approve', 'r1', '2', '--no-run'],
    ['resume', 'r1'],
  ])
    expect(await say(project, argv)).toEqual({code: 1, out: '', err})
  expect(Date.now() - began).toBeLessThan(9000)
  expect(readdirSync(join(project, '.journeywright/runs/r1'))).not.toContain('signals')
})

test('a run is cancelled where the configuration can not be loaded any more, and not resumed', async () => {
  const project = weddingProject()
  await say(project, start('Invite Ada'))
  rmSync(join(project, 'journeywright.config.mjs'))
  writeFileSync(join(project, 'journeywright.config.js'), 'throw new Error("broken")\n')
  const resumed = await say(project, ['resume', 'r1'])
  expect(resumed).toMatchObject({code: 1, out: ''})
  expect(resumed.err).toContain('(config/threw)')
  expect(await say(project, ['cancel', 'r1', '--quiet'])).toMatchObject({code: 130, err: ''})
})

test('a budget that is spent stops a run, and a greater one goes on', async () => {
  const project = weddingProject()
  const stopped = await say(project, [...start('Invite Ada'), '--budget', 'steps=1'])
  expect(stopped.code).toBe(3)
  expect(nextOf(stopped)).toContain('  journeywright resume r1 --budget steps=NUMBER  goes on where it stood\n')
  const more = await say(project, ['resume', 'r1', '--budget', 'steps=20', '--quiet'])
  expect(more.code).toBe(3)
  expect(more.out).toContain('Waiting: step 2, Print the card\n')
})

test('a changed agent is used when that is accepted', async () => {
  const project = weddingProject()
  await say(project, start('Invite Ada'))
  const file = join(project, 'skills/greeting/SKILL.md')
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nGreet loudly.\n`)
  const kept = await say(project, ['reject', 'r1', '1', '--reason', 'warmer', '--quiet'])
  expect(kept.err).toContain('(run/definition-kept)')
  const accepted = await say(project, ['resume', 'r1', '--accept-changes'])
  expect(accepted.err).toBe('')
  expect(accepted.out).toContain('start    1 Write the card\n')
})

function nextOf({out}: Said): string {
  return out.slice(out.indexOf('\nNext\n') + 5)
}

function timeless(text: string): string {
  return text.replaceAll(/\d+(?:\.\d)? m?s\b/g, 'T')
}

function made(project: string, name: string): string {
  return readFileSync(join(project, `.journeywright/runs/r1/artifacts/${name}-r1.txt`), 'utf8')
}
