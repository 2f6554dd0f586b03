import {expect, test} from 'vitest'
import {continueRun, runPlan, type StepTask} from '@journeywright/runtime'
import {project} from './project.js'
import {done, type StoryParts} from './story.js'

/** Asks until it has been told; each step notes what it was told, and by whom. */
function asking(id: 'outline' | 'poster', told: string[]): StoryParts {
  return {
    [id]: (task: StepTask) => {
      told.push(`${task.key} ${say(task)}`)
      if (task.answers.some(({question}) => question === id)) return done(task, {plan: '{}'})
      return {kind: 'needs-input', questions: [{id, text: 'What about it?', why: 'it is not said'}]}
    },
  }
}

function say({answers}: StepTask): string {
  return answers.map(({question, text, by}) => `${question}=${text} (${by})`).join(', ') || 'nothing'
}

function answer(step: string, question: string, text: string, by: string) {
  return {type: 'approved', step, answers: [{question, text}], by} as const
}

test('an answer reaches the step that asked and those that depend on it, also after another process has gone on', async () => {
  const told: string[] = []
  const parts: StoryParts = {
    ...asking('outline', told),
    story: task => {
      told.push(`${task.key} ${say(task)}`)
      return done(task, {story: '{"chapters": ["one"]}'})
    },
    ...asking('poster', told),
  }
  const it = await project(parts)
  expect(await runPlan(it.input)).toMatchObject({status: 'waiting'})
  const first = {decision: answer('0', 'outline', 'snow', 'Eve')}
  expect(await continueRun({...it.again, ...first})).toMatchObject({status: 'waiting'})
  const second = {decision: answer('2', 'poster', 'red', 'Adam')}
  expect(await continueRun({...it.again, ...second})).toMatchObject({status: 'passed'})
  expect(told).toEqual([
    '0@1#1 nothing',
    '0@2#1 outline=snow (Eve)',
    '1@1#1 outline=snow (Eve)',
    '2@1#1 outline=snow (Eve)',
    '2@2#1 outline=snow (Eve), poster=red (Adam)',
  ])
})
