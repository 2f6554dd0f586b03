import {isError, type Problem} from '@journeywright/problems'
import type {HandlerContext, Outcome, StepHandler, StepTask} from '@journeywright/runtime'
import type {OutputFile} from '@journeywright/schema'
import {missingInput, unexpectedPath} from '../problems.js'
import {findStrategy} from './find-strategy.js'
import {strategyInput} from './strategy-input.js'
import {toNotes} from './to-notes.js'

/** Every skill whose metadata names an output: the strategy of that name writes, then reads back what it wrote. */
export const writeOutput: StepHandler = {
  id: 'write-output',
  performs: {output: true},
  needs: ['schema-document', 'migration?', 'proof?'],
  produces: [],
  perform: write,
}

async function write(task: StepTask, context: HandlerContext): Promise<Outcome> {
  const strategy = findStrategy(task.skill, context)
  if (!strategy.ok) return {kind: 'failed', problems: [strategy.problem]}
  const input = await strategyInput(task, context, strategy.value)
  if (!input.ok) return {kind: 'failed', problems: input.problems}
  const {files, problems} = strategy.value.write(input.value)
  // What was not written can't be read back.
  const found = problems.some(isError) ? problems : [...problems, ...(await strategy.value.check(files))]
  return found.some(isError) ? {kind: 'failed', problems: found} : placed(task, files, found)
}

/** A step may call a single file as it likes; files of a folder refer to each other and stay where they are. */
function placed({step, outputs}: StepTask, files: readonly OutputFile[], problems: readonly Problem[]): Outcome {
  const [output] = outputs
  if (!output) return {kind: 'failed', problems: [missingInput(step.id, 'output')]}
  const [only] = files
  if (files.length === 1 && only && !output.path.endsWith('**')) {
    return {kind: 'done', artifacts: [{...output, content: only.content}], notes: toNotes(problems)}
  }
  const artifacts = files.flatMap(({path, content}) => {
    const place = outputs.find(each => isPlaceOf(each.path, path))
    return place ? [{id: place.id, path, content}] : []
  })
  const strays = files.filter(({path}) => !artifacts.some(artifact => artifact.path === path))
  if (strays.length > 0) {
    const expected = outputs.map(each => each.path).join('`, `')
    return {kind: 'failed', problems: strays.map(({path}) => unexpectedPath(path, expected))}
  }
  return {kind: 'done', artifacts, notes: toNotes(problems)}
}

function isPlaceOf(template: string, path: string): boolean {
  return template.endsWith('/**') ? path.startsWith(template.slice(0, -2)) : template === path
}
