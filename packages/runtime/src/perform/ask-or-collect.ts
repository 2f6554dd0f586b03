import {join} from 'node:path'
import type {Artifact, Outcome, StepTask} from '../contracts.js'
import {readProjectFile} from './read-project-file.js'
import type {RunContext} from './run-context.js'

/** A step for somebody to do: the run waits for their tick, and then collects what they have made from the project. */
export async function askOrCollect(context: RunContext, task: StepTask, isTicked: boolean): Promise<Outcome> {
  const {id, title, at} = task.step
  if (!isTicked) {
    const why = `${at.file}:${at.line} says what there is to do${leaving(task)}`
    return {kind: 'needs-input', questions: [{id: `tick-${id}`, text: `Is step ${id}, ${title}, done?`, why}]}
  }
  const artifacts: Artifact[] = []
  for (const output of task.outputs) artifacts.push(...(await collect(context, output.id, output.path)))
  return {kind: 'done', artifacts}
}

/** What a person makes is taken from where it would lie in the project. */
function leaving({outputs}: StepTask): string {
  return outputs.length === 0
    ? ''
    : `, and it leaves ${outputs.map(({path}) => `\`${path}\``).join(', ')} in the project`
}

/** One file, or any number below a folder. What isn't there is for the gates to miss. */
async function collect({host, input}: RunContext, id: string, path: string): Promise<readonly Artifact[]> {
  const paths = path.endsWith('/**') ? await filesBelow(host, input.folder, path.slice(0, -3)) : [path]
  const artifacts: Artifact[] = []
  for (const each of paths) {
    const content = await readProjectFile(host, input.folder, each)
    if (content !== null) artifacts.push({id, path: each, content})
  }
  return artifacts
}

async function filesBelow(host: RunContext['host'], project: string, folder: string): Promise<readonly string[]> {
  const names = await host.listFolder(join(project, folder))
  const below = await Promise.all(
    names.map(async name => {
      const inner = await filesBelow(host, project, `${folder}/${name}`)
      return inner.length > 0 ? inner : [`${folder}/${name}`]
    }),
  )
  return below.flat()
}
