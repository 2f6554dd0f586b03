import type {Problem} from '@journeywright/problems'
import type {Database} from '../engine.js'
import {applyScript, type Script} from './apply-script.js'

/** One after the other, up to the first statement that the server refuses. */
export async function applyScripts(
  database: Database,
  scripts: readonly Script[],
  signal?: AbortSignal,
): Promise<Problem | null> {
  for (const script of scripts) {
    const problem = await applyScript(database, script, signal)
    if (problem) return problem
  }
  return null
}
