// Runs as a process of its own between the runtime and a program: `node supervisor.mjs GRACE_MS MARKER PROGRAM ARGUMENT...`.
// Standard input, output and error are the program's. The IPC channel says how the program ended; when it closes, because
// the runtime stops the program or was killed itself, the program is ended. Whatever it has started is ended with it:
// its process group, its session and, on Linux, every process that carries the marker in its environment.
import {spawn, spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {setTimeout as wait} from 'node:timers/promises'

const [graceMs = '5000', marker = '', program = '', ...parameters] = process.argv.slice(2)
const isLinux = process.platform === 'linux'
let report = {}
/** @type {Promise<void> | undefined} */
let closing

process.on('disconnect', close)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, close)
const child = start()

function start() {
  // Without a channel the runtime is gone already: it may have gone before the line above.
  if (!process.connected) process.exit()
  const env = {...process.env, JOURNEYWRIGHT_PROCESS: marker}
  const started = spawn(program, parameters, {stdio: ['inherit', 'inherit', 'inherit'], detached: true, env})
  started.once('spawn', () => tell({pid: started.pid}))
  started.once('error', error => end({error: 'code' in error ? error.code : error.message}))
  started.once('exit', (code, signal) => end({code, signal}))
  return started
}

function end(found) {
  report = found
  close()
}

function close() {
  closing ??= endAll().then(left => tell({...report, left}, () => process.exit()))
}

function tell(message, then = () => undefined) {
  if (process.connected) process.send(message, then)
  else then()
}

/** Asks once, then insists. The number of processes that were there. */
async function endAll() {
  const first = living()
  signalAll('SIGTERM', first)
  const deadline = Date.now() + Number(graceMs)
  for (let pause = 5; ; pause = Math.min(pause * 2, 100)) {
    const now = living()
    if (now.length === 0) return first.length
    if (Date.now() >= deadline) signalAll('SIGKILL', now)
    await wait(pause)
  }
}

/** The group by one call, so that a process that forks just now is not missed. */
function signalAll(signal, pids) {
  if (pids.length === 0) return
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'])
    return
  }
  kill(-child.pid, signal)
  for (const pid of pids) if (pid > 0) kill(pid, signal)
}

/** Processes of the program that have not ended; where they can't be told apart, its group as a negative number. */
function living() {
  if (child?.pid === undefined) return []
  if (isLinux) return readdirSync('/proc').map(Number).filter(isOurs)
  const target = process.platform === 'win32' ? child.pid : -child.pid
  return kill(target, 0) ? [target] : []
}

function isOurs(pid) {
  if (!(pid > 1) || pid === process.pid) return false
  const stat = read(`/proc/${pid}/stat`)
  const [state, , group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (state === undefined || state === '' || 'ZX'.includes(state)) return false
  if (Number(group) === child.pid || Number(session) === child.pid) return true
  return read(`/proc/${pid}/environ`).split('\0').includes(`JOURNEYWRIGHT_PROCESS=${marker}`)
}

/** Empty for what has ended, and for what belongs to somebody else. */
function read(path) {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}

function kill(target, signal) {
  try {
    return process.kill(target, signal)
  } catch {
    return false // It has ended already.
  }
}
