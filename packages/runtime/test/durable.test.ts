import fs from 'node:fs'
import {open} from 'node:fs/promises'
import {syncBuiltinESMExports} from 'node:module'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'
import {continueRun, nodeHost, runPlan, sendDecision, type Host} from '@journeywright/runtime'
import {project} from './project.js'
import {done} from './story.js'

const folder = '.journeywright/runs/test'

test('what an entry leads to begins when it is on the disk, as are the plan and all bytes that it names', async () => {
  const calls: string[] = []
  await listen(calls)
  const it = await project({
    outline(task) {
      calls.push('perform')
      return done(task, {plan: '{}'})
    },
  })
  await runPlan({...it.input, host: nodeHost({})})
  const entry = ['write', 'sync']
  const given = ['sync bytes', 'sync bytes']
  // What is written and not waited for, such as the views, may come at any time.
  const counts = calls.filter((call, index) => call !== 'write' || calls[index + 1] === 'sync')
  expect(counts.slice(0, 11)).toEqual([...given, ...entry, ...entry, 'perform', ...given, ...entry])
})

test('a decision that could not be put on record is neither taken nor lost', async () => {
  const it = await project({
    story: (_task, _tries, signal) =>
      new Promise(resolve => signal.addEventListener('abort', () => resolve({kind: 'transient', reason: 'told'}))),
  })
  const host = nodeHost({})
  const running = runPlan({...it.input, host: fullFor(host, 'cancelled')})
  await expect.poll(() => it.read(`${folder}/journal.jsonl`), {timeout: 20_000}).toContain('perform 1@1#1')
  const cancelled = {type: 'cancelled', by: 'ann'} as const
  const sent = sendDecision(it.folder, 'test', cancelled)
  expect(await running).toMatchObject({status: 'interrupted', exitCode: 3})
  expect(await sent).toEqual({status: 'unowned', problems: []})
  expect(await continueRun({...it.again, host, decision: cancelled})).toMatchObject({status: 'cancelled'})
})

/** A disk that has no space for what an event says. */
function fullFor(host: Host, type: string): Host {
  return {
    ...host,
    async openJournal(path) {
      const journal = await host.openJournal(path)
      return {
        ...journal,
        append(text) {
          if (text.includes(`"type":"${type}"`)) throw Object.assign(new Error('no space left'), {code: 'ENOSPC'})
          journal.append(text)
        },
      }
    },
  }
}

/** Notes, until the test ends, when a journal is written and when the disk has it, and when it has other bytes. */
async function listen(calls: string[]): Promise<void> {
  const {writeSync, fdatasyncSync} = fs
  const file = await open(fileURLToPath(import.meta.url))
  const handles: {datasync: () => Promise<void>} = Object.getPrototypeOf(file)
  await file.close()
  const {datasync} = handles
  const patch = (write: typeof writeSync, sync: typeof fdatasyncSync, bytes: typeof datasync): void => {
    fs.writeSync = write
    fs.fdatasyncSync = sync
    handles.datasync = bytes
    syncBuiltinESMExports()
  }
  onTestFinished(() => patch(writeSync, fdatasyncSync, datasync))
  const noted = <Call extends (...args: never) => unknown>(name: string, call: Call): Call => {
    return new Proxy(call, {
      apply(target, self, args) {
        calls.push(name)
        return Reflect.apply(target, self, args)
      },
    })
  }
  patch(noted('write', writeSync), noted('sync', fdatasyncSync), noted('sync bytes', datasync))
}
