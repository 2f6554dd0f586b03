import {makePlan, ratePlan, type PlanDocument, type PlannedStep} from '@journeywright/runtime'
import {expect, test} from 'vitest'
import {listStrategies} from './list-strategy.js'
import {artifactsOf, contentOf, definitions, perform, plugin, type Given} from './support.js'

const request = 'Design database for user management'

async function planOf(given: Given): Promise<PlanDocument> {
  const artifacts = artifactsOf(await perform('plan-schema', {request, ...given}))
  return JSON.parse(contentOf(artifacts, 'plan'))
}

function stepsOfCuj(): readonly PlannedStep[] {
  const cuj = definitions.cujs.find(({id}) => id === 'CUJ-008')
  if (!cuj) throw new Error('CUJ-008 does not ship')
  const plugins = [plugin, {name: 'strategies', extensions: listStrategies}]
  const {plan, problems} = makePlan({definitions, cuj, request, plugins})
  expect(problems).toEqual([])
  return plan?.steps ?? []
}

test('the plan of CUJ-008 gets full marks', async () => {
  const steps = stepsOfCuj()
  const plan = await planOf({steps})
  expect(plan.steps.map(step => step.step_number)).toEqual(steps.map(step => step.id))
  const rating = ratePlan(plan, {agents: definitions.agents.map(({id}) => id)})
  expect(rating.feedback).toEqual([])
  expect(rating.overall_score).toBe(10)
})

test('every requirement quotes the request and is covered by a step', async () => {
  const text = 'A department has a name. Each employee works in exactly one department.'
  const plan = await planOf({request: text})
  expect(plan.requirements.length).toBeGreaterThan(1)
  for (const requirement of plan.requirements) expect(text.slice(...requirement.span)).toBe(requirement.text)
  const covered = plan.steps.flatMap(step => step.covers)
  expect(plan.requirements.map(({id}) => id).filter(id => !covered.includes(id))).toEqual([])
})

test('the plan for people quotes the request, with its place', async () => {
  const text = contentOf(artifactsOf(await perform('plan-schema', {request})), 'plan-md')
  expect(text).toContain('| R1 | entity | “Design database for user management” (0–35) | users, ')
  expect(text).toContain('### Step 1.1: Migration Planning\n\n- Agent: database-architect\n- After: 1\n')
  expect(text).toContain('- Make Database schema design (db-schema-shop.json) with the skill schema-design\n')
  expect(text).toMatch(/[^\n]\n$/)
})

test('what people have answered is a part of the request, with the name of who said it', async () => {
  const answers = [{question: 'describe-lamp', text: 'a colour', by: 'Eve | Adam'}]
  const given = {request: 'Design a database for lamps', answers}
  const plan = await planOf(given)
  expect(plan.requirements.map(({text, span, said_by: by}) => [text, span, by])).toEqual([
    ['Design a database for lamps', [0, 27], undefined],
    ['Each lamp has a colour', [28, 50], 'Eve | Adam'],
  ])
  const text = contentOf(artifactsOf(await perform('plan-schema', given)), 'plan-md')
  expect(text).toContain('> Design a database for lamps\n> Each lamp has a colour\n')
  expect(text).toContain('| “Each lamp has a colour” (28–50, answer of Eve \\| Adam) |')
  const design = artifactsOf(await perform('schema-design', given))
  expect(contentOf(design, 'schema-document')).toContain('"authority": "answered"')
})

test('names who takes over when a gate of a step refuses', async () => {
  const [, design] = (await planOf({})).steps
  expect(design?.risks).toContain('The gate `team-review` refuses `schema-document`')
  expect(design?.mitigation.at(-1)).toBe(
    'Its feedback goes back to the maker, at most 3 tries, then architect, then a person takes over',
  )
})

test('feedback is answered where it points', async () => {
  const [unanswered, answered] = await Promise.all([
    planOf({}),
    planOf({
      feedback: [
        'risk_mitigation: step 1.1 `Migration Planning` changes data and names no risk\nfeasibility: step 9 is odd',
        'completeness: no step covers requirement R1 `user management`',
      ],
    }),
  ])
  expect(answered.steps[2]?.tasks.slice(unanswered.steps[2]?.tasks.length)).toEqual([
    'Answer the rating: risk_mitigation: step 1.1 `Migration Planning` changes data and names no risk',
  ])
  expect(answered.steps[0]?.tasks.at(-1)).toBe('Answer the rating: feasibility: step 9 is odd')
  expect(answered.steps[1]).toEqual(unanswered.steps[1])
})

test('feedback makes the design step cover what no step covered', async () => {
  const steps = stepsOfCuj().map(step => ({...step, outputs: step.outputs.filter(({id}) => id !== 'schema-document')}))
  expect((await planOf({steps})).steps.flatMap(step => step.covers)).toEqual([])
  const plan = await planOf({steps, feedback: ['completeness: no step covers requirement R1 `user management`']})
  expect(plan.steps.at(-1)?.covers).toEqual(['R1'])
  expect(plan.steps.at(-1)?.tasks).toContain('Cover R1')
})

test.each(['weather station network', '', '   '])('asks about %j before any work', async text => {
  const outcome = await perform('plan-schema', {request: text})
  if (outcome.kind !== 'needs-input') throw new Error(`Unexpected outcome ${outcome.kind}`)
  expect(outcome.questions.length).toBeGreaterThan(0)
  expect(outcome.questions.length).toBeLessThanOrEqual(5)
})

test('same task, same bytes', async () => {
  expect(await perform('plan-schema', {request})).toEqual(await perform('plan-schema', {request}))
})
