import type {Outcome, Plugin, StepTask} from '../contracts.js'
import type {Plan} from '../plan.js'
import {testOutput} from './test-output.js'
import {testStep} from './test-step.js'

/** Three steps in a row. Step 2 of `asks` asks a person; step 2 of `slow` needs a moment, and is stopped meanwhile. */
export function executorPlan(kind: 'quick' | 'asks' | 'slow'): Plan {
  const step = (id: string, name: string, before: string | null, performer = 'builtin:make'): Plan['steps'][number] => {
    const dependsOn = before === null ? [] : [before]
    const outputs = [testOutput({id: name, path: `${name}.txt`})]
    const inputs =
      before === null ? [] : [{id: String.fromCharCode(name.charCodeAt(0) - 1), from: before, optional: false}]
    return testStep({id, performer, dependsOn, inputs, outputs, timeoutMs: 60_000})
  }
  return {
    formatVersion: '1',
    cuj: {id: 'CUJ-000', title: 'Letters', file: 'cujs/CUJ-000.md'},
    request: 'letters',
    brief: null,
    options: {},
    steps: [
      step('1', 'a', null),
      step('2', 'b', '1', `builtin:${kind === 'quick' ? 'make' : kind}`),
      step('3', 'c', '2'),
    ],
    criteria: [],
    degradation: null,
    views: {checkpoint: null, recoveryState: null, errorLog: null},
    definitions: {},
  }
}

export function executorPlugin(): Plugin {
  return {
    name: 'letters',
    handlers: [
      {id: 'make', performs: {}, produces: [], perform: task => Promise.resolve(letter(task, ''))},
      {id: 'asks', performs: {}, produces: [], perform: task => Promise.resolve(ask(task))},
      {id: 'slow', performs: {}, produces: [], perform: (task, {signal}) => makeSlowly(task, signal)},
    ],
  }
}

function letter({outputs, inputs}: StepTask, who: string): Outcome {
  const after = inputs.map(({content}) => ` after ${content}`).join('')
  return {kind: 'done', artifacts: outputs.map(({id, path}) => ({id, path, content: `${id}${who}${after}`}))}
}

function ask(task: StepTask): Outcome {
  const answer = task.answers.at(-1)
  if (answer) return letter(task, ` for ${answer.text}`)
  return {kind: 'needs-input', questions: [{id: 'who', text: 'For whom?', why: 'nobody is named'}]}
}

function makeSlowly(task: StepTask, signal: AbortSignal): Promise<Outcome> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(letter(task, '')), 100)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve({kind: 'transient', reason: 'stopped'})
    })
  })
}
