import {expect, test} from 'vitest'
import {corePlugin, ratePlan, type PlanDocument, type PlanDocumentStep, type StepHandler} from '@journeywright/runtime'
import {performInMemory} from '@journeywright/runtime/testing'

const steps: readonly PlanDocumentStep[] = [
  stepOf('0', 'planner', 'Outline the work', [], ['plan.json'], []),
  stepOf('0.1', 'judge', 'Rate the outline', ['plan.json'], ['rating.json'], ['0']),
  {...stepOf('1', 'writer', 'Write the story', ['plan.json'], ['story.json'], ['0.1']), covers: ['R1', 'R2']},
  {
    ...stepOf('2', 'writer', 'Migrate the old chapters', ['story.json', 'request'], ['book.md'], ['1']),
    covers: ['R3'],
    risks: ['chapters get lost'],
    mitigation: ['count them before and after'],
  },
]

const good: PlanDocument = {
  plan_id: 'plan-1-1',
  name: 'A story',
  objectives: ['a story'],
  requirements: ['R1', 'R2', 'R3'].map((id, index) => ({
    id,
    text: `want ${id}`,
    span: [index, index + 1],
    kind: 'wish',
  })),
  steps,
  created_at: '2026-01-02T03:04:05.000Z',
  status: 'draft',
}

const options = {agents: ['planner', 'judge', 'Writer'], deliverables: ['book.md']}

test('a plan without a defect has ten points in everything', () => {
  expect(ratePlan(good, options)).toMatchObject({
    plan_id: 'plan-1-1',
    overall_score: 10,
    passed: true,
    status: 'passed',
    attempt: 1,
    max_attempts: 3,
    feedback: [],
    history: [],
    minimum_score_threshold: 7,
  })
})

test.each<[string, keyof ReturnType<typeof ratePlan>['rubric_scores'], PlanDocument, string]>([
  [
    'no requirement',
    'completeness',
    {...withSteps(step => ({...step, covers: []})), requirements: []},
    'the plan lists no requirement',
  ],
  [
    'a requirement without a step',
    'completeness',
    change('1', {covers: ['R1']}),
    'no step covers requirement R2 `want R2`',
  ],
  [
    'a step that covers nothing known',
    'completeness',
    change('1', {covers: ['R1', 'R2', 'R9']}),
    'R9 is covered and is no requirement',
  ],
  [
    'a dependency that is not there',
    'feasibility',
    change('2', {dependencies: ['1', '7']}),
    "step 2 depends on step 7, which isn't there",
  ],
  ['a cycle', 'feasibility', change('0', {dependencies: ['2']}), 'step 0 depends on itself in the end'],
  [
    'an input that nobody makes',
    'feasibility',
    change('1', {inputs: ['plan.json', 'map.json']}),
    'step 1 reads `map.json`, which no earlier step makes',
  ],
  [
    'a risk without mitigation',
    'risk_mitigation',
    change('2', {mitigation: [' ']}),
    'step 2 has no mitigation of `chapters get lost`',
  ],
  [
    'a migration without a risk',
    'risk_mitigation',
    change('2', {risks: [], mitigation: []}),
    'step 2 `Migrate the old chapters` changes data and names no risk',
  ],
  ['a step without an agent', 'agent_coverage', change('1', {agent: ''}), 'step 1 has no agent'],
  [
    'an agent that is not there',
    'agent_coverage',
    change('1', {agent: 'poet'}),
    "step 1 has agent `poet`, which isn't there",
  ],
  [
    'a step without a criterion',
    'agent_coverage',
    change('2', {success_criteria: []}),
    'step 2 has no success criterion',
  ],
  [
    'an output that nobody uses',
    'integration',
    change('2', {outputs: ['book.md', 'scratch.txt']}),
    '`scratch.txt` of step 2 is neither read later nor handed over',
  ],
  [
    'a step that stands alone',
    'integration',
    {...good, steps: [...steps, stepOf('3', 'writer', 'Rest', [], [], ['2'])]},
    'step 3 makes nothing and nothing follows it',
  ],
])('%s lowers %s alone', (_name, part, plan, defect) => {
  const rating = ratePlan(plan, options)
  const lowered = Object.entries(rating.rubric_scores).filter(([, score]) => score < 10)
  expect(lowered.map(([name]) => name)).toEqual([part])
  expect(rating.feedback).toContain(`${part}: ${defect}`)
  expect(rating.feedback.every(line => line.startsWith(`${part}:`))).toBe(true)
  expect(rating.overall_score).toBeLessThan(10)
})

test('a mean does not hide a hole', () => {
  const rating = ratePlan(change('1', {covers: []}, change('2', {covers: []})), options)
  expect(rating).toMatchObject({rubric_scores: {completeness: 2.5}, overall_score: 8.5, passed: false})
})

test('the rater binds its rating to the text that it rated, and keeps the history', async () => {
  const content = JSON.stringify(good)
  const first = await rate(content, [])
  expect(JSON.parse(first)).toMatchObject({attempt: 1, history: []})
  const second = JSON.parse(await rate(`${content}\n`, [first]))
  expect(second).toMatchObject({attempt: 2, history: [{attempt: 1, overall_score: JSON.parse(first).overall_score}]})
  expect(second.plan_hash).not.toBe(JSON.parse(first).plan_hash)
})

test.each(['', 'no json', '{"plan_id": "x"}'])('what is no plan (%j) gets nothing', async content => {
  const rating = JSON.parse(await rate(content, []))
  expect(rating).toMatchObject({overall_score: 0, passed: false, status: 'failed'})
  expect(rating.feedback[0]).toContain("the plan can't be read")
})

async function rate(content: string, previous: readonly string[]): Promise<string> {
  const rater = (corePlugin().handlers ?? []).find(({id}) => id === 'response-rater')
  if (!rater) throw new Error('no rater')
  const outcome = await performInMemory(rater satisfies StepHandler, {
    inputs: [{id: 'plan', path: 'plan.json', content}],
    previous: previous.map(each => ({id: 'plan-rating', path: 'rating.json', content: each})),
  })
  return outcome.kind === 'done' ? (outcome.artifacts[0]?.content ?? '') : ''
}

function stepOf(
  number: string,
  agent: string,
  name: string,
  inputs: readonly string[],
  outputs: readonly string[],
  dependencies: readonly string[],
): PlanDocumentStep {
  return {
    step_number: number,
    name,
    agent,
    tasks: [name],
    success_criteria: ['it is there'],
    inputs,
    outputs,
    covers: [],
    dependencies,
    risks: [],
    mitigation: [],
  }
}

function withSteps(map: (step: PlanDocumentStep) => PlanDocumentStep, plan = good): PlanDocument {
  return {...plan, steps: plan.steps.map(map)}
}

function change(number: string, changes: Partial<PlanDocumentStep>, plan = good): PlanDocument {
  return withSteps(step => (step.step_number === number ? {...step, ...changes} : step), plan)
}
