import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'
import {readDefinitions, type Definitions} from '@journeywright/definitions'
import {makePlan, type ContinueRunInput, type Plan, type Plugin, type RunPlanInput} from '@journeywright/runtime'
import {fakeHost} from '@journeywright/runtime/testing'
import {storyFiles, storyPlugin, type StoryParts} from './story.js'

/** A project of its own in a temporary folder, for runs that end and go on. */
export interface Project {
  readonly folder: string
  readonly plan: Plan
  readonly definitions: Definitions
  readonly plugins: readonly Plugin[]
  /** What a first run is given. */
  readonly input: RunPlanInput
  /** What whoever goes on says. */
  readonly again: ContinueRunInput
  read(path: string): Promise<string | null>
  /** Plans with what the files say now. */
  replan(): Promise<{readonly plan: Plan; readonly definitions: Definitions}>
  remove(path: string): Promise<void>
  write(path: string, text: string): Promise<void>
}

export async function project(
  parts: StoryParts = {},
  files: Readonly<Record<string, string>> = storyFiles,
): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'jw-runtime-resume-'))
  onTestFinished(() => rm(folder, {recursive: true, force: true}))
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), {recursive: true})
    await writeFile(join(folder, path), text)
  }
  for (const [path, text] of Object.entries(files)) await write(path, text)
  const plugins = [storyPlugin(parts)]
  const replan = async (): Promise<{readonly plan: Plan; readonly definitions: Definitions}> => {
    const {definitions} = await readDefinitions([{folder, origin: {kind: 'project', name: 'project'}}])
    const [cuj] = definitions.cujs
    if (!cuj) throw new Error('no CUJ')
    const {plan, problems} = makePlan({definitions, cuj, request: 'Write a story about winter', plugins, folder})
    if (!plan) throw new Error(problems.map(problem => problem.message).join('; '))
    return {plan, definitions}
  }
  const {plan, definitions} = await replan()
  const again = {folder, plugins, definitions, runId: 'test', host: fakeHost()}
  return {
    folder,
    plan,
    definitions,
    plugins,
    input: {...again, plan, createdAt: '2026-01-02T03:04:05.000Z'},
    again,
    read: path => readFile(join(folder, path), 'utf8').catch(() => null),
    replan,
    remove: path => rm(join(folder, path)),
    write,
  }
}

/** The text of every file below a folder, by its path. */
export async function filesBelow(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => [])
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const texts = await Promise.all(files.map(file => readFile(file, 'utf8')))
  return Object.fromEntries(files.map((file, index) => [file.slice(folder.length + 1), texts[index] ?? '']))
}
