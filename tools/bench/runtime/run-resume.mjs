// Takes up a run that was killed before its last step, and prints how long it took until that step was performed again.
// The journal is the real one of a whole run without its end.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {continueRun} from '../../../packages/runtime/dist/index.js'
import {plugin} from './plugin.mjs'

const [folder = '', runId = ''] = process.argv.slice(2)
const definitions = JSON.parse(readFileSync(join(folder, 'definitions.json'), 'utf8'))
const path = join(folder, '.journeywright', 'runs', runId, 'journal.jsonl')
const lines = readFileSync(path, 'utf8').split('\n')
// What an earlier round has added goes, too: who dies three times at one step is not taken up again.
const isAfter = (/** @type {string} */ line) => line.includes('"reopened"') || line.includes('"check-criteria"')
writeFileSync(path, `${lines.slice(0, lines.findIndex(isAfter)).join('\n')}\n`)
let ms = 0
const began = performance.now()
const result = await continueRun({
  folder,
  runId,
  definitions,
  plugins: [plugin('row')],
  onEvent: event => {
    if (event.type === 'step-started' && ms === 0) ms = performance.now() - began
  },
})
if (ms === 0) throw new Error(`The run did not go on: ${JSON.stringify(result.problems)}`)
console.log(JSON.stringify({ms}))
