// Prints how much the heap holds after all files below a folder were checked: names and problems, or bodies too?
import {checkDefinitions, findInPaths} from '../../packages/definitions/dist/check.js'

const none = {agents: [], skills: [], commands: [], cujs: [], plugins: [], conventions: []}
const {files} = await findInPaths([process.argv[2] ?? '.'], process.cwd())
// Parsers and rules are loaded by the first file of each kind.
await checkDefinitions(
  files.filter((_, index) => index % 20 === 0),
  none,
)
const before = heap()
const checked = await checkDefinitions(files, none)
console.log(JSON.stringify({bytes: heap() - before, files: checked.files.length}))

function heap() {
  globalThis.gc?.()
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
