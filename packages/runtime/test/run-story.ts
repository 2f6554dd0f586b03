import {onTestFinished} from 'vitest'
import {runInTempFolder, type TempRun, type TempRunInput} from '@journeywright/runtime/testing'
import type {RunResult} from '@journeywright/runtime'
import {story, type StoryParts} from './story.js'

/** A run of the story journey whose folder goes away with the test. */
export async function runStory(parts: StoryParts = {}, more: Partial<TempRunInput> = {}): Promise<TempRun> {
  return keep(await runInTempFolder(story(parts, more)))
}

export function keep(run: TempRun): TempRun {
  onTestFinished(() => run.remove())
  return run
}

export function resultOf(run: TempRun): RunResult {
  if (!run.result) throw new Error(`no plan: ${run.problems.map(problem => problem.message).join('; ')}`)
  return run.result
}

/** `type step` of every event that changes a step, in order. */
export function storyline(run: TempRun): readonly string[] {
  return run.events.flatMap(event => {
    if (!('step' in event) || event.type === 'gate-judged' || event.type === 'step-progress') return []
    return [event.type === 'step-started' ? `started ${event.key}` : `${event.type.replace('step-', '')} ${event.step}`]
  })
}

export const runFolder = '.journeywright/runs/test'
