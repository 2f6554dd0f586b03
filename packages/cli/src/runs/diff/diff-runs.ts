import type {RunRecord} from '@journeywright/runtime'
import {changesOf} from './changes-of.js'
import {diffArtifacts} from './diff-artifacts.js'
import {criterionFacts, planFacts, stepFacts, verdictFacts} from './facts-of.js'
import type {RunDiff} from './run-diff.js'
import {timesOf} from './times-of.js'

/** Compares what is on record of two runs. */
export async function diffRuns(first: RunRecord, second: RunRecord): Promise<RunDiff> {
  const both = (facts: (record: RunRecord) => ReadonlyMap<string, string>) => changesOf(facts(first), facts(second))
  const found = {
    plan: both(planFacts),
    steps: both(stepFacts),
    verdicts: both(verdictFacts),
    criteria: both(criterionFacts),
    artifacts: await diffArtifacts(first, second),
  }
  const [before, after] = [timesOf(first), timesOf(second)]
  const times = [...new Set([...before.keys(), ...after.keys()])].map(what => {
    return {what, ms: [before.get(what) ?? null, after.get(what) ?? null] as const}
  })
  const isSame = Object.values(found).every(changes => changes.length === 0)
  return {runs: [first.runId, second.runId], isSame, ...found, times}
}
