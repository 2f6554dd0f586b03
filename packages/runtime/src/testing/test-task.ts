import type {StepTask} from '../contracts.js'
import type {PlannedStep} from '../plan.js'
import {fillTemplate} from '../templates.js'

/** A first try of a step in run `test`; `given` replaces what a test is about. */
export function testTask(step: PlannedStep, given: Partial<StepTask>): StepTask {
  const values = {run_id: 'test', workflow_id: 'test', plan_id: 'plan-test-1'}
  return {
    key: `${step.id}@1#1`,
    runId: 'test',
    workflowId: 'test',
    planId: 'plan-test-1',
    createdAt: '2026-01-02T03:04:05.000Z',
    step,
    agent: null,
    skill: null,
    request: '',
    brief: null,
    options: {},
    inputs: [],
    outputs: step.outputs.map(({id, path}) => ({id, path: fillTemplate(path, values)})),
    feedback: [],
    previous: [],
    answers: [],
    tools: step.tools.granted,
    steps: [step],
    ...given,
  }
}
