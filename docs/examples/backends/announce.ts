// Makes an announcement from release notes. The types are all that it takes from the runtime.
import {readFileSync} from 'node:fs'
import type {Outcome, StepTask} from '@journeywright/runtime'

const task: StepTask = JSON.parse(readFileSync(0, 'utf8'))
process.stdout.write(JSON.stringify(announce(task)))

function announce({inputs, outputs}: StepTask): Outcome {
  const [notes] = inputs
  const [output] = outputs
  const title = /^# (.+)$/m.exec(notes?.content ?? '')?.[1]
  if (!notes || !output || title === undefined) return failed('The notes have no title')
  const lines = [...notes.content.matchAll(/^- (.+)$/gm)].map(([, line = '']) => line.replaceAll('**', ''))
  const content = `${JSON.stringify({title, lines}, null, 2)}\n`
  return {kind: 'done', artifacts: [{...output, content}], usage: {cost: 0}}
}

function failed(message: string): Outcome {
  return {
    kind: 'failed',
    problems: [{code: 'notes/untitled', severity: 'error', message, fix: 'Begin them with a heading of level 1.'}],
  }
}
