// With `DIES_AFTER=postgres` this process says where that program works, and is killed in the moment that it has started it.
import childProcess, {type ChildProcess} from 'node:child_process'
import {writeSync} from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

const program = process.env['DIES_AFTER']
const spawn: (...given: Parameters<typeof childProcess.spawn>) => ChildProcess = childProcess.spawn

function spawnAndDie(...given: Parameters<typeof childProcess.spawn>): ChildProcess {
  const child = spawn(...given)
  const [, words] = given
  if (!words.some(word => word.endsWith(`/${program}`)) && !given[0].endsWith(`/${program}`)) return child
  writeSync(1, `${words[words.indexOf('-D') + 1]}\n`)
  for (;;) process.kill(process.pid, 'SIGKILL')
}

if (program !== undefined) {
  Object.assign(childProcess, {spawn: spawnAndDie})
  syncBuiltinESMExports()
}
