import type {Artifact, Gate, GateContext, Verdict} from '../contracts.js'

/** Has a gate judge artifacts, alone and in memory: all of them are judged, and each is an output of step 1. */
export async function judgeInMemory(
  gate: Gate,
  artifacts: readonly Artifact[],
  given: Partial<GateContext> & {readonly files?: Readonly<Record<string, string>>} = {},
): Promise<Verdict> {
  const {files = {}, ...context} = given
  return gate.judge(artifacts, {
    runId: 'test',
    step: {
      id: '1',
      title: 'Test',
      at: {file: 'test.md', line: 1, column: 1},
      agent: null,
      skill: null,
      model: null,
      performer: 'builtin:test',
      condition: null,
      fallbackAgents: [],
      fallbackPerformers: [],
      inputs: [],
      outputs: artifacts.map(({id, path}) => ({
        id,
        path,
        mediaType: 'text/plain',
        schema: null,
        title: id,
        deliverable: true,
        namedBy: 'handler',
      })),
      gates: [],
      retry: {maxRetries: 0, backoffMs: []},
      timeoutMs: 600_000,
      tools: {declared: null, granted: []},
      dependsOn: [],
      resolvedBy: {},
    },
    judges: artifacts.map(({id}) => id),
    options: {},
    projectFile: path => Promise.resolve(files[path] ?? null),
    ...context,
  })
}
