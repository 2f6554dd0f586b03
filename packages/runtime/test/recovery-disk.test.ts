import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync, openSync, closeSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {continueRun, readRun, runPlan} from '@journeywright/runtime'
import {fakeHost} from '@journeywright/runtime/testing'
import {filesBelow, project} from './project.js'
import {recoveryFiles} from './recovery-story.js'
import {runFolder} from './run-story.js'
import {done, type StoryParts} from './story.js'

const letGo = ['run/cannot-write: Free some space or choose another folder, then `journeywright resume test`.']

test.skipIf(!mayMount())(
  'a full file system lets go of the run, and it goes on from there when there is space',
  async () => {
    let fill = (): void => undefined
    const it = await project(
      {
        story(task, tries) {
          if (tries === 1) fill()
          return done(task, {story: '{"chapters": ["a"]}'})
        },
      },
      recoveryFiles,
    )
    const disk = join(it.folder, '.journeywright')
    mountSmall(disk)
    const filler = join(disk, 'filler')
    fill = () => fillUp(filler)
    const stopped = await runPlan(it.input)
    expect(stopped).toMatchObject({status: 'interrupted', exitCode: 3})
    expect(stopped.problems.map(({code, fix}) => `${code}: ${fix}`)).toEqual(letGo)
    const {record, problems} = await readRun(it.folder, 'test')
    expect({status: record?.status, owner: record?.owner, problems}).toEqual({
      status: 'interrupted',
      owner: null,
      problems: [],
    })
    rmSync(filler)
    expect(await continueRun(it.again)).toMatchObject({status: 'passed', problems: []})
    const names = Object.keys(await filesBelow(join(it.folder, runFolder)))
    expect(names.filter(name => name.endsWith('.tmp') || name === 'lock')).toEqual([])
  },
)

test('at whatever write the disk is full, nothing is lost: the run goes on when there is space', async () => {
  const parts: StoryParts = {outline: task => done(task, {plan: '{}'})}
  const whole = await project(parts, recoveryFiles)
  await runPlan(whole.input)
  const expected = await filesBelow(join(whole.folder, runFolder, 'out'))
  for (let nth = 1; ; nth++) {
    const it = await project(parts, recoveryFiles)
    const {host, isFull} = hostWithSpaceFor(nth)
    const stopped = await runPlan({...it.input, host})
    if (!isFull()) break
    expect(stopped.problems.map(({code}) => code)).toEqual(['run/cannot-write'])
    const hasBegun = ((await it.read(`${runFolder}/journal.jsonl`)) ?? '') !== ''
    expect(stopped.exitCode, `full at write ${nth}`).toBe(hasBegun ? 3 : 1)
    const decision = {type: 'resumed', by: 'Ada'} as const
    const result = hasBegun ? await continueRun({...it.again, decision}) : await runPlan(it.input)
    expect(result, `full at write ${nth}`).toMatchObject({status: 'passed'})
    expect(await filesBelow(join(it.folder, runFolder, 'out'))).toEqual(expected)
  }
}, 120_000)

/** A host whose disk takes so many lines of a journal and objects, and nothing more after that. */
function hostWithSpaceFor(writes: number) {
  const real = fakeHost()
  let left = writes
  const full = (): never => {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), {code: 'ENOSPC'})
  }
  const host = fakeHost(undefined, {
    writeDurably: async (path, content) => (--left <= 0 ? full() : real.writeDurably(path, content)),
    writeFile: async (path, content) => (left <= 0 ? full() : real.writeFile(path, content)),
    async openJournal(path) {
      const journal = await real.openJournal(path)
      return {append: text => (--left <= 0 ? full() : journal.append(text)), close: () => journal.close()}
    },
  })
  return {host, isFull: () => left <= 0}
}

function fillUp(file: string): void {
  const descriptor = openSync(file, 'w')
  try {
    for (;;) writeSync(descriptor, Buffer.alloc(4096))
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('ENOSPC'))) throw error
  } finally {
    closeSync(descriptor)
  }
}

function mountSmall(folder: string): void {
  mkdirSync(folder)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', folder])
  onTestFinished(() => {
    execFileSync('umount', [folder])
  })
}

/** Only who may mount a file system of its own can fill one up. */
function mayMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const folder = mkdtempSync(join(tmpdir(), 'jw-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], {stdio: 'ignore'})
    writeFileSync(join(folder, 'probe'), '')
    execFileSync('umount', [folder])
    return true
  } catch {
    // Not allowed in this container: the test is shown as skipped.
    return false
  } finally {
    rmdirSync(folder)
  }
}
