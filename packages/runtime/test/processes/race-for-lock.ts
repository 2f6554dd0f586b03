import {appendFile} from 'node:fs/promises'
import {setTimeout} from 'node:timers/promises'
import {nodeHost} from '../../src/host.js'
import {acquireLock} from '../../src/record/lock.js'

/** Takes a lock again and again until it had it so many times, and notes when it had it; `die` ends without releasing it. */
const [, , path = '', log = '', times = '1', end = 'release'] = process.argv
const host = nodeHost({})
for (let had = 0; had < Number(times);) {
  const {lock} = await acquireLock(host, path)
  if (!lock) {
    await setTimeout(2)
    continue
  }
  await appendFile(log, `+${process.pid}\n`)
  await setTimeout(3)
  had++
  if (end === 'die' && had === Number(times)) process.kill(process.pid, 'SIGKILL')
  await appendFile(log, `-${process.pid}\n`)
  await lock.release()
}
