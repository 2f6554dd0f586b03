// Runs as a process of its own: `node watchdog.mjs FOLDER`. Its standard input is a pipe from the process that owns the
// folder. Lines say what runs there: `initdb PID`, `server PID`, or `done`. When the pipe ends without `done`, the owner
// was killed: what runs is ended and the folder is deleted.
import {rm} from 'node:fs/promises'
import {createInterface} from 'node:readline'
import {setTimeout as wait} from 'node:timers/promises'

const [folder] = process.argv.slice(2)
let last = 'none'
for await (const line of createInterface({input: process.stdin})) last = line
const [kind, pid] = [last.split(' ')[0], Number(last.split(' ')[1])]
if (kind !== 'done' && folder) {
  if (kind === 'initdb') kill(-pid, 'SIGKILL')
  if (kind === 'server') await endServer()
  await rm(folder, {recursive: true, force: true, maxRetries: 20, retryDelay: 50})
}

/** SIGQUIT is PostgreSQL's immediate shutdown: it ends its children and frees its shared memory itself. */
async function endServer() {
  kill(pid, process.platform === 'win32' ? 'SIGKILL' : 'SIGQUIT')
  for (let tries = 0; tries < 60; tries++) {
    if (!kill(pid, 0)) return
    await wait(20)
  }
  kill(pid, 'SIGKILL')
}

function kill(target, signal) {
  try {
    return process.kill(target, signal)
  } catch {
    return false // It has ended already.
  }
}
