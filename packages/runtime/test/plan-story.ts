import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'
import {readDefinitions, type Definitions} from '@journeywright/definitions'
import type {Problem} from '@journeywright/problems'
import {
  makePlan,
  type Plan,
  type PlanInput,
  type StepActor,
  type Plugin,
  type StepHandler,
} from '@journeywright/runtime'
import {storyFiles, storyPlugin} from './story.js'

/** The story plugin with one handler changed. */
export function changed(id: string, change: Partial<StepHandler>): Plugin {
  const plugin = storyPlugin()
  return {
    ...plugin,
    handlers: (plugin.handlers ?? []).map(handler => (handler.id === id ? {...handler, ...change} : handler)),
  }
}

export interface Planned {
  readonly plan: Plan | null
  readonly actors: readonly StepActor[]
  readonly problems: readonly Problem[]
  readonly definitions: Definitions
}

/** Reads the story journey from a temporary folder and plans it. */
export async function planStory(
  given: Partial<PlanInput> & {readonly files?: Readonly<Record<string, string>>} = {},
): Promise<Planned> {
  const {files = storyFiles, ...more} = given
  const folder = await mkdtemp(join(tmpdir(), 'jw-runtime-plan-'))
  onTestFinished(() => rm(folder, {recursive: true}))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true})
    await writeFile(join(folder, path), text)
  }
  const {definitions} = await readDefinitions([{folder, origin: {kind: 'project', name: 'project'}}])
  const [cuj] = definitions.cujs
  if (!cuj) throw new Error('no CUJ')
  return {...makePlan({definitions, cuj, request: 'r', plugins: [storyPlugin()], ...more}), definitions}
}
