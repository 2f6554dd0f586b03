import type {PlannedStep} from '../plan.js'

/** Step 1 as a plan has it that asks for nothing special. */
export function testStep(changes: Partial<PlannedStep> = {}): PlannedStep {
  return {
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
    outputs: [],
    gates: [],
    retry: {maxRetries: 3, backoffMs: [1000, 2000, 4000]},
    timeoutMs: 600_000,
    tools: {declared: null, granted: []},
    dependsOn: [],
    resolvedBy: {},
    ...changes,
  }
}
