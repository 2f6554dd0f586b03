// Loaded before the command (`node --import kill-at.mjs`), this kills the process for real, by SIGKILL, at one chosen moment
// of its work with files: before a call, in the middle of what it writes, or after it. `CHAOS_DEATH` is
// `{"place": "journal", "nth": 3}`; `CHAOS_LOG` gets a line for each process and temporary folder that is made, for the
// death, and for how many moments of each place there were.
import childProcess from 'node:child_process'
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

const {place: wanted, nth} = JSON.parse(process.env['CHAOS_DEATH'] ?? '{}')
const file = fs.openSync(process.env['CHAOS_LOG'] ?? '', 'a')
const {writeSync, openSync, fdatasyncSync, promises} = fs
const {open} = promises
const {spawn} = childProcess

const places = {
  journal: /journal\.jsonl$/,
  lock: /\/lock(?:\.|$)/,
  object: /\/objects\//,
  artifact: /\/artifacts\//,
  view: /(?:checkpoint|recovery-state)\.json|errors\.log/,
  delivered: /\/delivered\//,
  record: /\/records\//,
  end: /\/(?:report\.md|telemetry)|\/gates\//,
  begin: /\/runs\/[^/]+(?:\/(?:run|plan)\.json.*|\/definitions\/.*)?$/,
  server: /-pg-/,
  process: /^process$/,
}
const counts = {}

function note(line) {
  writeSync(file, `${JSON.stringify(line)}\n`)
}

/** True when this is the moment. */
function isMoment(path) {
  const place = Object.keys(places).find(name => places[name].test(String(path)))
  if (!place) return false
  counts[place] = (counts[place] ?? 0) + 1
  return place === wanted && counts[place] === nth
}

function die(how, path) {
  note({death: `${wanted}: ${how}`, path: String(path)})
  for (;;) process.kill(process.pid, 'SIGKILL')
}

function meet(how, path) {
  if (isMoment(path)) die(how, path)
}

/** A moment before, and one after. */
function around(name, call, pathOf = (...paths) => paths.at(-1)) {
  return async (...args) => {
    const path = pathOf(...args.filter(arg => typeof arg === 'string'))
    if (name === 'mkdir' && /-pg-[^/]+$/.test(path)) note({folder: path})
    meet(`before ${name}`, path)
    const result = await call(...args)
    meet(`after ${name}`, path)
    return result
  }
}

for (const name of ['link', 'rename', 'rm', 'unlink', 'truncate', 'mkdir', 'chown']) {
  promises[name] = around(name, promises[name])
}

promises.open = async (path, ...rest) => {
  meet('before open', path)
  const handle = await open(path, ...rest)
  const writeFile = handle.writeFile.bind(handle)
  handle.writeFile = async content => {
    meet('before write', path)
    if (isMoment(path)) {
      const bytes = Buffer.from(content)
      writeSync(handle.fd, bytes.subarray(0, Math.floor(bytes.length / 2)))
      die('within write', path)
    }
    await writeFile(content)
    meet('after write', path)
  }
  return handle
}

const journals = new Set()
fs.openSync = (path, ...rest) => {
  const opened = openSync(path, ...rest)
  if (places.journal.test(String(path))) journals.add(opened)
  return opened
}
fs.writeSync = (target, bytes, ...rest) => {
  if (!journals.has(target)) return writeSync(target, bytes, ...rest)
  meet('before append', 'journal.jsonl')
  if (isMoment('journal.jsonl')) {
    writeSync(target, bytes.subarray(0, Math.floor(bytes.length / 2)))
    die('within append', 'journal.jsonl')
  }
  const written = writeSync(target, bytes, ...rest)
  meet('after append', 'journal.jsonl')
  return written
}
fs.fdatasyncSync = target => {
  fdatasyncSync(target)
  if (journals.has(target)) meet('after sync', 'journal.jsonl')
}

childProcess.spawn = (...args) => {
  meet('before spawn', 'process')
  const child = spawn(...args)
  if (child.pid) note({pid: child.pid, name: [args[0], ...(Array.isArray(args[1]) ? args[1] : [])].join(' ')})
  meet('after spawn', 'process')
  return child
}

process.on('exit', () => note({counts}))
syncBuiltinESMExports()
