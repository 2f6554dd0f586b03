import {existsSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {act} from './act.js'
import {sayOutcome} from './say-outcome.js'

const alone = 'Print the outcome alone to standard output, and everything else to standard error.'
const described = 'Print what docs/backends.md describes.'
const mend = 'Run it by hand with a task, and mend it; 75 means that another try may help.'
const fine = '{"kind":"done","artifacts":[],"notes":["fine"]}'
const left =
  '{"kind":"done","artifacts":[],"notes":["fine","`./behave.mjs` left a process behind, which had to be ended."]}'

describe('what a bad program comes to; no process is left', () => {
  test.each([
    [
      'silent',
      'error Unexpected silence of `./behave.mjs`, expected an outcome on standard output (backend/no-outcome)',
      'Print an outcome before it ends.',
    ],
    [
      'junk',
      'stdout:1:1 error Unexpected `hello` in what `./behave.mjs` printed, expected one JSON object and nothing else (backend/bad-json)',
      alone,
    ],
    [
      'truncated',
      'stdout:2:16 error Unexpected end in what `./behave.mjs` printed, expected one JSON object and nothing else (backend/bad-json)',
      alone,
    ],
    [
      'junk-after',
      'stdout:2:1 error Unexpected `bye` in what `./behave.mjs` printed, expected one JSON object and nothing else (backend/bad-json)',
      alone,
    ],
    [
      'wrong-kind',
      'error Unexpected kind `dnoe`, expected `done`, as the outcome of `./behave.mjs` (backend/unknown-kind)',
      described,
    ],
    [
      'no-kind',
      'error Unexpected outcome of `./behave.mjs` without a `kind`, expected one of `done`, `transient`, `failed`, `needs-input` (backend/unknown-kind)',
      described,
    ],
    [
      'wrong-outcome',
      "error Unexpected outcome of `./behave.mjs`, expected one that keeps outcome.schema.json: / must NOT have additional properties: extra; /artifacts/0 must have required property 'content' (backend/bad-outcome)",
      described,
    ],
    [
      'not-utf-8',
      'error Unexpected bytes in what `./behave.mjs` printed, expected UTF-8 (backend/not-utf-8)',
      'Encode the outcome as UTF-8.',
    ],
    [
      'done-with-code',
      'error Unexpected exit code 3 of `./behave.mjs`, expected 0 and an outcome; it said last: one / two (backend/bad-exit)',
      mend,
    ],
    [
      'signal',
      'error Unexpected end of `./behave.mjs` by SIGKILL, expected an outcome; it said last: nothing (backend/ended-by-signal)',
      'Look for what ended it: a crash of its own, or a lack of memory.',
    ],
    [
      'gigabyte',
      'error Unexpected output of `./behave.mjs` beyond 16777216 bytes, expected less (backend/too-much-output)',
      'Print the outcome alone; raise `maxOutputBytes` where an outcome is that long.',
    ],
  ])('%s', async (way, message, fix) => {
    expect(sayOutcome((await act(way)).outcome)).toBe(`${message}\n  fix: ${fix}`)
  })

  test('throws: the error is told, without its stack', async () => {
    expect(sayOutcome((await act('throws')).outcome)).toMatch(
      /^error Unexpected exit code 1 of `\.\/behave\.mjs`, expected 0 and an outcome; it said last: file:.*behave\.mjs:\d+ \/ throw new Error\('no luck'\) \/ \^ \/ Error: no luck \(backend\/bad-exit\)\n {2}fix: .+$/,
    )
  })

  test('closes standard input early, with a task that no pipe holds', async () => {
    expect(sayOutcome((await act('closes-stdin', {request: 'x'.repeat(4 << 20)})).outcome)).toBe(fine)
  })

  test.each(['never', 'stubborn'])('%s: it is ended when the signal aborts', async way => {
    const begin = performance.now()
    const {outcome} = await act(way, {signal: AbortSignal.timeout(500)})
    expect(outcome).toEqual({kind: 'transient', reason: 'it was stopped'})
    expect(performance.now() - begin).toBeLessThan(10_000)
  })

  test('a signal that has aborted starts nothing', async () => {
    expect((await act('done', {signal: AbortSignal.abort()})).outcome).toEqual({
      kind: 'transient',
      reason: 'it was stopped',
    })
  })
})

describe('a child that stays behind is ended', () => {
  test('one that holds standard output and ignores SIGTERM', async () => {
    expect(sayOutcome((await act('leaves-child')).outcome)).toBe(left)
  })
  test.skipIf(!existsSync('/proc/self/environ'))('one with a session of its own', async () => {
    expect(sayOutcome((await act('leaves-daemon')).outcome)).toBe(left)
  })
})

describe('what is printed fills no memory', () => {
  test('a gigabyte of lines on standard error: a thousand are told, then some', async () => {
    const before = process.memoryUsage().rss
    const {outcome, progress} = await act('gigabyte-of-words')
    expect(sayOutcome(outcome)).toBe(fine)
    expect(progress.length).toBeGreaterThanOrEqual(1000)
    expect(progress.length).toBeLessThan(5000)
    expect(process.memoryUsage().rss - before).toBeLessThan(200 << 20)
  })
  test('a line without an end is cut', async () => {
    const {outcome, progress} = await act('endless-line')
    expect(sayOutcome(outcome)).toBe(fine)
    expect(progress).toEqual([`${'x'.repeat(4000)}…`])
  })
})
