import type {Artifact, Gate, GateContext, Verdict} from '../contracts.js'
import {testOutput} from './test-output.js'
import {testStep} from './test-step.js'

/** Has a gate judge artifacts, alone and in memory: all of them are judged, and each is an output of step 1. */
export async function judgeInMemory(
  gate: Gate,
  artifacts: readonly Artifact[],
  given: Partial<GateContext> & {readonly files?: Readonly<Record<string, string>>} = {},
): Promise<Verdict> {
  const {files = {}, ...context} = given
  return gate.judge(artifacts, {
    runId: 'test',
    step: testStep({outputs: artifacts.map(testOutput)}),
    judges: artifacts.map(({id}) => id),
    options: {},
    inputs: [],
    brief: null,
    conventions: [],
    projectFile: path => Promise.resolve(files[path] ?? null),
    ...context,
  })
}
