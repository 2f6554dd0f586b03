// Does what its first argument says: every way for a program to be good or bad.
import {spawn} from 'node:child_process'
import {readFileSync, writeFileSync, writeSync} from 'node:fs'

const [what, file = ''] = process.argv.slice(2)
const done = {kind: 'done', artifacts: [], notes: ['fine']}
const print = value => writeSync(1, typeof value === 'string' ? value : `${JSON.stringify(value)}\n`)
const forever = () => setInterval(() => undefined, 1000)
const stayingChild = options =>
  spawn(process.execPath, ['-e', `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`], options)

const ways = {
  done: () => print(done),
  answer() {
    const {outputs, request} = JSON.parse(readFileSync(0, 'utf8'))
    print({...done, artifacts: outputs.map(output => ({...output, content: request}))})
  },
  echo: () => print({...done, notes: [readFileSync(0, 'utf8')]}),
  'once-busy'() {
    if (process.env.JOURNEYWRIGHT_KEY === '1@1#1') ways.tempfail()
    else ways.answer()
  },
  'junk-then-echo'() {
    if (process.env.JOURNEYWRIGHT_KEY === '1@1#1') return ways.junk()
    const {outputs, feedback} = JSON.parse(readFileSync(0, 'utf8'))
    print({...done, artifacts: outputs.map(output => ({...output, content: 'fine'})), notes: feedback})
  },
  'tells-secret'() {
    writeSync(2, `the token is ${process.env.JW_TEST_TOKEN}\n`)
    ways.answer()
  },
  environment: () => print({...done, notes: Object.keys(process.env).sort()}),
  progress() {
    writeSync(2, '{"kind": "progress", "message": "half"}\nplain words\n\n{"kind": "else"}\n\u001b[31mred\u001b[0m\r')
    print(done)
  },
  transient: () => print({kind: 'transient', reason: 'busy', retryAfterMs: 1500}),
  failed: () => print({kind: 'failed', problems: [{message: 'No tables'}]}),
  'failed-with-code'() {
    print({kind: 'failed', problems: [{code: 'x/y', severity: 'warning', message: 'm', fix: 'f'}], final: true})
    process.exitCode = 1
  },
  'needs-input': () => print({kind: 'needs-input', questions: [{id: 'a', text: 'A?', why: 'b'}]}),
  tempfail() {
    writeSync(2, 'rate limit\n')
    process.exitCode = 75
  },
  'done-with-code'() {
    print(done)
    writeSync(2, 'one\ntwo\n')
    process.exitCode = 3
  },
  missing: () => (process.exitCode = 127),
  silent: () => undefined,
  junk: () => print('hello\nworld'),
  truncated: () => print('{"kind": "done",\n "artifacts": ['),
  'junk-after': () => print(`${JSON.stringify(done)}\nbye\n`),
  'wrong-kind': () => print({kind: 'dnoe'}),
  'no-kind': () => print([]),
  'wrong-outcome': () => print({kind: 'done', artifacts: [{id: 'a', path: 'b'}], extra: 1}),
  'not-utf-8': () => writeSync(1, Buffer.from([0x22, 0xff, 0xfe, 0x22])),
  throws() {
    throw new Error('no luck')
  },
  signal: () => process.kill(process.pid, 'SIGKILL'),
  never: forever,
  stubborn() {
    process.on('SIGTERM', () => undefined)
    writeSync(2, 'started\n')
    forever()
  },
  gigabyte() {
    const block = Buffer.alloc(1 << 20, 'x')
    for (let times = 0; times < 1024; times++) writeSync(1, block)
  },
  'gigabyte-of-words'() {
    const block = Buffer.from(`${'x'.repeat(1023)}\n`.repeat(1024))
    for (let times = 0; times < 1024; times++) writeSync(2, block)
    print(done)
  },
  'endless-line'() {
    const block = Buffer.alloc(1 << 20, 'x')
    for (let times = 0; times < 64; times++) writeSync(2, block)
    print(done)
  },
  'closes-stdin'() {
    process.stdin.destroy()
    setTimeout(() => print(done), 100)
  },
  'leaves-child'() {
    stayingChild({stdio: 'inherit'}).unref()
    print(done)
    setTimeout(() => process.exit(), 200)
  },
  'leaves-daemon'() {
    stayingChild({stdio: 'ignore', detached: true}).unref()
    print(done)
    setTimeout(() => process.exit(), 200)
  },
  'child-and-never'() {
    stayingChild({stdio: 'inherit'})
    stayingChild({stdio: 'ignore', detached: true})
    writeFileSync(file, 'started')
    forever()
  },
}
const way = ways[what]
if (!way) throw new Error(`no way ${what}`)
way()
