// A runtime that performs one step with a program, until it is killed: `owner.ts TARGET RUN_ID`.
import {fileURLToPath} from 'node:url'
import {commandBackend} from '@journeywright/backends'
import {performWithBackend} from '@journeywright/runtime/testing'

const [target = '', runId = ''] = process.argv.slice(2)
const folder = fileURLToPath(new URL('.', import.meta.url))
await performWithBackend(commandBackend({graceMs: 300}), {folder, target, runId})
