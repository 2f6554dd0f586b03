import {PassThrough, Writable} from 'node:stream'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import type {RunEvent, RunEventBody} from '@journeywright/runtime'
import {chooseRenderer} from '../src/render/choose-renderer.js'
import type {Terminal} from '../src/terminal.js'
import {screenOf} from './screen-of.js'

beforeEach(() => void vi.useFakeTimers({now: 1_000_000}))
afterEach(() => void vi.useRealTimers())

const titles = ['Outline', 'Rating', 'Draft', 'Poster', 'Print', 'Post']
const steps = titles.map((title, index) => ({id: String(index), title}))
const started: RunEventBody = {type: 'run-started', cuj: 'CUJ-100', request: 'A story', steps}
const start = (step: string): RunEventBody => ({type: 'step-started', step, key: `${step}@1#1`, performer: 'builtin:x'})
const pass = (step: string, ms = 5): RunEventBody => ({type: 'step-passed', step, artifacts: [], notes: ['made 1'], ms})
const dull = {code: 'a/b', severity: 'error' as const, message: 'It is dull', fix: 'Add a fox'}

test('steps that run at once, with what they are at, what has happened to them and what is to come', () => {
  const {show, tick, screen} = watch()
  show(started, start('0'), pass('0'), start('1'), start('2'))
  show({type: 'step-progress', step: '2', message: 'chapter 3\nof 12'})
  show({type: 'gate-judged', step: '1', gate: 'minimum-score', status: 'failed', score: 5, problems: [dull]})
  show({type: 'step-retried', step: '1', reason: 'busy', afterMs: 2000, attempt: 2})
  tick(1600)
  expect(screen()).toEqual([
    '· CUJ-100 "A story" (run r1)',
    '✔ 0 Outline (5 ms)',
    '    made 1',
    '○ 1 Rating: waits for its next try',
    '  ✖ gate minimum-score failed with 5',
    '  ↺ busy; try 2 in 2.0 s',
    '⠋ 2 Draft: chapter 3 of 12  1.6 s',
    '○ 3 Poster',
    '○ 4 Print',
    '○ 5 Post',
    '1 of 6 steps passed, 1 running · 1.6 s',
  ])
})

test('what is over stays, with its tries and gates below it', () => {
  const {show, screen} = watch()
  show(started, start('0'))
  show({
    type: 'step-revised',
    step: '0',
    epoch: 5,
    try: 2,
    feedback: ['It is dull. Add a fox', 'It is dull. Add a fox'],
  })
  show({type: 'agent-replaced', step: '0', from: 'author', to: 'ghost'})
  show({type: 'step-revised', step: '0', epoch: 6, try: 1, feedback: []})
  show(start('0'), pass('0', 1500), start('1'))
  show({type: 'step-failed', step: '1', problems: [dull]})
  show({type: 'run-finished', status: 'waiting', exitCode: 3, out: 'out', report: 'r'})
  expect(screen()).toEqual([
    '· CUJ-100 "A story" (run r1)',
    '✔ 0 Outline (1.5 s)',
    '  ↺ sent back, try 2',
    '      It is dull. Add a fox',
    '  ↺ ghost takes over from author',
    '  ↺ sent back',
    '    made 1',
    '✖ 1 Rating failed',
    '    It is dull. Add a fox',
    '',
  ])
})

test('a run that goes on, what people have said, and a budget', () => {
  const {show, tick, screen, bytes} = watch()
  const by = {at: '2026-01-02T03:04:05.000Z', by: 'Ada'}
  show({type: 'run-resumed', cuj: 'CUJ-100', passed: 3, steps})
  show({
    type: 'person-decided',
    decision: {...by, type: 'approved', step: '3', answers: [{question: 'tone', text: 'dark'}]},
  })
  show({type: 'person-decided', decision: {...by, type: 'rejected', step: '3', reason: 'Too\u001B[2J loud'}})
  show({type: 'person-decided', decision: {...by, type: 'overridden', step: '3', risk: 'Loud'}})
  show({type: 'person-decided', decision: {...by, type: 'rolled-back', step: '1'}})
  show({type: 'person-decided', decision: {...by, type: 'resumed', budget: {steps: 9}}})
  show({type: 'person-decided', decision: {...by, type: 'criterion-approved', criterion: 'Readers moved'}})
  show({type: 'person-decided', decision: {...by, type: 'cancelled'}})
  show({type: 'budget-spent', budget: {steps: 9, cost: 4}, spent: {steps: 9, seconds: 2, tokens: 0, cost: 1.234}})
  tick(80)
  expect(screen()).toEqual([
    '· CUJ-100 goes on: 3 of 6 steps stand (run r1)',
    '· Ada approved 3 Poster',
    '    tone: dark',
    '· Ada rejected 3 Poster',
    // Said without being obeyed, however it's spelled.
    expect.stringMatching(/^ {4}Too.*\[2J loud$/),
    '· Ada let 3 Poster pass at a risk',
    '    Loud',
    '· Ada rolled back to 1 Rating',
    '· Ada resumed the run',
    '    budget: 9 steps',
    '· Ada ticked "Readers moved"',
    '· Ada cancelled the run',
    '? the budget is spent: 9 of 9 steps',
    '3 of 6 steps passed, 0 running · 80 ms',
  ])
  expect(bytes()).not.toContain('\u001B[2J')
})

test('more steps than there is room for: what is over scrolls away, what runs is folded', () => {
  const {show, tick, screen} = watch({rows: 6})
  const many = Array.from({length: 50}, (_, index) => ({id: String(index), title: `Part ${index}`}))
  show({...started, steps: many}, ...many.slice(0, 40).flatMap(({id}) => [start(id), pass(id)]))
  show(...many.slice(40).map(({id}) => start(id)))
  tick(240)
  expect(screen().slice(-6)).toEqual([
    '    made 1',
    '⠸ 40 Part 40  240 ms',
    '⠸ 41 Part 41  240 ms',
    '⠸ 42 Part 42  240 ms',
    '… and 7 more steps',
    '40 of 50 steps passed, 10 running · 240 ms',
  ])
  show({type: 'run-finished', status: 'interrupted', exitCode: 130, out: 'out', report: 'r'})
  expect(screen().filter(line => line.includes('not finished'))).toHaveLength(10)
  expect(screen().join('\n')).not.toContain('running')
})

test('a narrow window cuts lines, and what is wide counts twice', () => {
  const {show, tick, screen} = watch({columns: 24})
  show({...started, request: '', steps: [{id: '0', title: '漢字漢字漢字漢字漢字漢字'}]}, start('0'))
  tick(80)
  expect(screen()).toEqual(['· CUJ-100 (run r1)', '⠙ 0 漢字漢字漢…  80 ms', '0 of 1 steps passed, 1…'])
})

test('a window that becomes narrower while it runs leaves no rests', () => {
  const size = {columns: 80, rows: 24}
  const {show, tick, bytes} = watch(size)
  show({...started, request: ''}, start('0'), {type: 'step-progress', step: '0', message: 'x'.repeat(60)})
  tick(80)
  const before = screenOf(bytes())
  size.columns = 40
  const sofar = bytes().length
  tick(80)
  // A narrower window wraps what is on it: two lines of it become three.
  const wrapped = before.flatMap(line => line.match(/.{1,40}/g) ?? [''])
  const after = screenOf(`${wrapped.join('\r\n')}${bytes().slice(sofar)}`, size)
  expect(after).toEqual([
    '· CUJ-100 (run r1)',
    `⠹ 0 Outline: ${'x'.repeat(17)}…  160 ms`,
    '○ 1 Rating',
    '○ 2 Draft',
    '○ 3 Poster',
    '0 of 6 steps passed, 1 running · 160 ms',
  ])
})

test('however much happens, it is drawn a few times a second only', () => {
  const {show, tick, bytes} = watch()
  show(started)
  const few = bytes().length
  for (let index = 0; index < 1000; index += 1) show(start('0'), pass('0'))
  expect(bytes().length).toBe(few)
  tick(80)
  expect(screenOf(bytes(), {rows: 5000}).filter(line => line.startsWith('✔'))).toHaveLength(1000)
})

test.each<[string, Readonly<Record<string, string>>]>([
  ['CI', {CI: 'true'}],
  ['a dumb terminal', {TERM: 'dumb'}],
])('%s gets lines that stay where they are', (_what, env) => {
  const {show, tick, bytes} = watch({env})
  show(started, start('0'), pass('0'))
  tick(800)
  expect(bytes()).toBe(
    'note     CUJ-100 "A story" (run r1)\nstart    0 Outline\npassed   0 Outline (5 ms)\n         made 1\n',
  )
})

test('NO_COLOR leaves the movement', () => {
  const coloured = watch({env: {}})
  coloured.show(started, start('0'))
  coloured.tick(80)
  expect(coloured.bytes()).toContain('\u001B[36m⠙\u001B[39m')
  const plain = watch()
  plain.show(started, start('0'))
  plain.tick(80)
  expect(plain.bytes()).toContain('⠙ 0 Outline')
  expect(plain.bytes()).not.toContain('m⠙')
})

interface Size {
  readonly columns?: number
  readonly rows?: number
  readonly env?: Readonly<Record<string, string>>
}

/** A live renderer on a screen that isn't there. */
function watch(size: Size = {}) {
  let all = ''
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      all += String(chunk)
      done()
    },
  })
  const terminal: Terminal = {
    cwd: '/',
    env: size.env ?? {NO_COLOR: '1'},
    stdin: new PassThrough(),
    stdout,
    stderr: stdout,
    isTTY: {stdin: true, stdout: true, stderr: true},
    get columns() {
      return size.columns ?? 80
    },
    get rows() {
      return size.rows ?? 24
    },
    now: () => new Date(),
    onInterrupt: () => () => undefined,
  }
  const renderer = chooseRenderer({}, terminal)
  const at = '2026-01-02T03:04:05.000Z'
  return {
    show: (...events: readonly RunEventBody[]) => {
      for (const event of events) renderer.event({at, runId: 'r1', ...event} satisfies RunEvent)
    },
    tick: (ms: number) => void vi.advanceTimersByTime(ms),
    bytes: () => all,
    screen: () => screenOf(all, {columns: size.columns ?? 80, rows: size.rows ?? 24}),
  }
}
