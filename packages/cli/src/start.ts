import {main} from './main.js'
import {nodeTerminal} from './node-terminal.js'
import {sayInternal} from './say-internal.js'

const gone = 'Internal error: the command ended while it was waiting for something'
const terminal = nodeTerminal()
process.on('uncaughtException', error => process.exit(sayInternal(error, terminal)))
process.on('exit', () => {
  // A plugin's promise that nothing can settle any more lets the process end without an answer.
  if (process.exitCode === undefined) process.exitCode = sayInternal(new Error(gone), terminal)
})
// Not process.exit(): what is still in the pipe of stdout would be lost.
void main(process.argv.slice(2), terminal).then(code => {
  process.exitCode = code
})
