import {commandBackend} from '@journeywright/backends'
import {testBackend} from '@journeywright/backends/testing'
import type {Artifact, Backend} from '@journeywright/runtime'
import {programs} from './act.js'

testBackend('command', way => {
  const target = `./behave.mjs ${way === 'done' ? 'answer' : way === 'never' ? 'stubborn' : way}`
  return {backend: commandBackend({graceMs: 300}), task: {folder: programs, target}}
})

/** The same in a few lines of TypeScript, as a plugin would write it. */
const inProcess: Backend = {
  id: 'in-process',
  async *perform(task, {target, signal}) {
    yield {kind: 'progress', message: 'thinking'}
    const artifacts = task.outputs.map((output): Artifact => ({...output, content: task.request}))
    if (target === 'done') yield {kind: 'done', artifacts}
    if (target === 'transient') yield {kind: 'transient', reason: 'busy'}
    if (target === 'needs-input') yield {kind: 'needs-input', questions: [{id: 'a', text: 'A?', why: ''}]}
    if (target === 'never' && !signal.aborted) await new Promise(resolve => signal.addEventListener('abort', resolve))
    if (target === 'never') yield {kind: 'transient', reason: 'stopped'}
    const problem = {code: 'house/no', severity: 'error', message: 'No', fix: 'Ask another.'} as const
    if (target === 'failed') yield {kind: 'failed', problems: [problem]}
  },
}
testBackend('in process', target => ({backend: inProcess, task: {target}}))
