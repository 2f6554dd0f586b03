import {expect, test} from 'vitest'
import {continueRun, runPlan, type ContinueRunInput} from '@journeywright/runtime'
import {runInTempFolder} from '@journeywright/runtime/testing'
import {planStory} from './plan-story.js'
import {project} from './project.js'
import {keep, resultOf} from './run-story.js'
import {storyCuj, storyFiles, storyPlugin} from './story.js'

const manualCuj = `# CUJ-101: Desk Setup

## User Goal

A desk to write at.

## Workflow

**Execution Mode**: \`manual-setup\`

### Step 1: Place the desk

- Put the desk below the window
- Check that it stands straight

### Step 2: Outline

- Author creates an outline

## Success Criteria

- [ ] The desk stands straight
`

test("a step by hand is a person's, and a named agent still acts", async () => {
  const {plan, problems} = await planStory({files: {...storyFiles, 'cujs/CUJ-100-story.md': manualCuj}})
  expect(problems.map(({code, at}) => `${code} ${at?.line}`)).toEqual(['plan/unverified-criterion 22'])
  expect(plan?.steps.map(({id, agent, performer, resolvedBy}) => [id, agent, performer, resolvedBy['agent']])).toEqual([
    ['1', null, 'person', 'execution mode'],
    ['2', 'author', 'builtin:outline', 'leading display name'],
  ])
})

test('running a step by hand waits for its tick', async () => {
  const files = {...storyFiles, 'cujs/CUJ-100-story.md': manualCuj}
  const run = keep(await runInTempFolder({files, plugins: [storyPlugin()]}))
  expect(resultOf(run)).toMatchObject({
    status: 'waiting',
    exitCode: 3,
    questions: [
      {
        id: 'tick-1',
        text: 'Is step 1, Place the desk, done?',
        why: 'cujs/CUJ-100-story.md:11 says what there is to do',
      },
    ],
  })
})

test('a step by hand says which files it leaves, and a tick without them is told with who was to make them', async () => {
  const cuj = manualCuj.replace('- Check that it stands straight', '- **Outputs**: `desk.md`')
  const it = await project({}, {...storyFiles, 'cujs/CUJ-100-story.md': cuj})
  const {questions} = await runPlan(it.input)
  expect(questions[0]?.why).toBe(
    'cujs/CUJ-100-story.md:11 says what there is to do, and it leaves `desk.md` in the project',
  )
  const ticked: ContinueRunInput = {...it.again, decision: {type: 'approved', step: '1', answers: [], by: 'ann'}}
  expect(await continueRun(ticked)).toMatchObject({status: 'waiting'})
  expect(await it.read('.journeywright/runs/test/report.md')).toContain('- Try 1, by a person: Unexpected')
  await it.write('desk.md', 'It stands.\n')
  await continueRun(ticked)
  expect(await it.read('.journeywright/runs/test/artifacts/desk.md')).toBe('It stands.\n')
})

test.each([
  ['a field', '- **Agent**: person\n- Reads the story aloud', 'person field'],
  ['a field with its reason', '- **Agent**: human (has to sign)', 'person field'],
  ['a leading word', '- User reads the story aloud', 'person leading display name'],
  ['a thing of the user', '- User stories are read', 'builtin:story capability match'],
  ['an agent beside the user', '- User waits\n- Author drafts the story', 'builtin:story leading display name'],
])("a person's step by %s", async (_name, text, expected) => {
  const cuj = storyCuj.replace('- Author drafts the story', text)
  const {actors} = await planStory({files: {...storyFiles, 'cujs/CUJ-100-story.md': cuj}})
  expect(`${actors[2]?.performer} ${actors[2]?.resolvedBy['agent']}`).toBe(expected)
})

test('an agent may be called Person', async () => {
  const files = {
    ...storyFiles,
    'agents/person.md': '---\nname: person\ndescription: Acts as anybody.\nskills: [drafting]\n---\n\nActs.\n',
    'cujs/CUJ-100-story.md': storyCuj.replace('- Author drafts the story', '- **Agent**: person'),
  }
  expect((await planStory({files})).actors[2]).toMatchObject({agent: 'person', performer: 'builtin:story'})
})

test('a journey of one skill without steps is one step with that skill', async () => {
  const cuj =
    '# CUJ-102: Poster\n\n## User Goal\n\nA poster.\n\n## Workflow\n\n**Execution Mode**: skill-only\n\n## Skills Used\n\n- `drafting` - the story\n'
  const {actors} = await planStory({files: {...storyFiles, 'cujs/CUJ-100-story.md': cuj}})
  expect(actors).toMatchObject([
    {step: '1', skill: 'drafting', performer: 'builtin:story', resolvedBy: {skill: 'field'}},
  ])
})
