import {expect, test} from 'vitest'
import {formatProblem} from '@journeywright/problems'
import type {Backend, Plugin} from '@journeywright/runtime'
import {planStory} from './plan-story.js'
import {storyCuj, storyFiles, storyPlugin} from './story.js'

/** Planning asks a backend for nothing but its name. */
const idle: Backend = {
  id: 'command',
  async *perform() {
    yield {kind: 'done', artifacts: []}
  },
}
const plugins: readonly Plugin[] = [storyPlugin(), {name: 'commands', backends: [idle]}]

type Given = Parameters<typeof planStory>[0]

async function performers(given: Given): Promise<readonly string[]> {
  const {plan} = await planStory({plugins, ...given})
  return (plan?.steps ?? []).map(step => `${step.id} ${step.performer} (${step.resolvedBy['performer']})`)
}

const withMetadata = (id: 'author' | 'ghost-writer', line: string) => ({
  ...storyFiles,
  [`agents/${id}.md`]: storyFiles[`agents/${id}.md`].replace('skills:', `metadata:\n  ${line}\nskills:`),
})

test('a handler performs what nobody has chosen anything for', async () => {
  expect(await performers({})).toEqual([
    '0 builtin:outline (handler of the agent)',
    '0.1 builtin:rating (handler of the skill)',
    '1 builtin:story (handler of the skill)',
    '2 builtin:poster (handler of the skill)',
  ])
})

test('what was typed counts before the configuration of a step, that of an agent, and the agent itself', async () => {
  const files = withMetadata('author', 'backend: "command:./own.py --fast"')
  const agents = {Author: 'command:./agent.py'}
  const steps = {'1': 'command:./any.py', 'CUJ-100/1': 'command:./this.py', 'CUJ-200/9': 'command:./other.py'}
  expect(await performers({files})).toContain("1 command:./own.py --fast (agent's metadata)")
  expect(await performers({files, settings: {backends: {agents}}})).toContain(
    '1 command:./agent.py (configuration, by agent)',
  )
  expect(await performers({files, settings: {backends: {agents, steps}}})).toEqual([
    '0 command:./agent.py (configuration, by agent)',
    '0.1 builtin:rating (handler of the skill)',
    '1 command:./this.py (configuration, by step)',
    '2 command:./agent.py (configuration, by agent)',
  ])
  expect(
    await performers({files, settings: {backends: {agents, steps}}, backends: {'1': 'command:./typed.sh'}}),
  ).toContain('1 command:./typed.sh (option)')
})

test('whoever performs a step keeps the promises of its handler', async () => {
  const plain = await planStory({plugins})
  const chosen = await planStory({plugins, backends: {'1': 'command:./story.py'}})
  const pick = ({plan}: typeof plain) =>
    plan?.steps[2] && {...plan.steps[2], performer: '', resolvedBy: {}, fallbackPerformers: []}
  expect(pick(chosen)).toEqual(pick(plain))
})

test('a step that no handler performs makes what its text names', async () => {
  const files = {
    ...storyFiles,
    'skills/reading/SKILL.md': storyFiles['skills/drafting/SKILL.md'].replaceAll('drafting', 'reading'),
    'cujs/CUJ-100-story.md': storyCuj
      .replace(
        '### Step 2: Poster\n\n- poster-drawing draws a poster',
        '### Step 2: Reading\n\n- **Agent**: judge\n- **Skill**: reading\n- **Inputs**: `story.json`\n- **Outputs**: `reviews/review-{{workflow_id}}.md`, `reviews/review-{{workflow_id}}.json`, `marks/**`\n- **Gate**: schema `reviews/review-{{workflow_id}}.json` against `review.schema.json`',
      )
      .replace('`poster.svg` created', '`review-{{workflow_id}}.json` created'),
  }
  const {plan, problems} = await planStory({plugins, files, backends: {'2': 'command:./read.py'}})
  expect(problems.filter(({severity}) => severity === 'error').map(formatProblem)).toEqual([])
  const step = plan?.steps[3]
  expect(step?.performer).toBe('command:./read.py')
  expect(step?.inputs).toEqual([{id: 'story', from: '1', optional: false}])
  expect(step?.outputs.map(({id, path, mediaType, title}) => ({id, path, mediaType, title}))).toEqual([
    {id: 'review-md', path: 'reviews/review-{{workflow_id}}.md', mediaType: 'text/markdown', title: 'Review'},
    {id: 'review', path: 'reviews/review-{{workflow_id}}.json', mediaType: 'application/json', title: 'Review'},
    {id: 'marks', path: 'marks/**', mediaType: 'text/plain', title: 'Marks'},
  ])
  expect(step?.gates).toEqual([
    {gate: 'exists', judges: ['review-md', 'review', 'marks'], options: {}, maxAttempts: 3},
    {gate: 'schema', judges: ['review'], options: {schemas: {review: 'review.schema.json'}}, maxAttempts: 3},
  ])
  expect(plan?.criteria[2]?.check).toEqual({kind: 'exists', artifact: 'review'})
})

test('agents that take over bring their own backend, unless the step has one', async () => {
  const files = withMetadata('ghost-writer', 'backend: command:./ghost.py')
  const own = await planStory({plugins, files})
  expect(own.plan?.steps.map(({fallbackPerformers}) => fallbackPerformers)).toEqual([
    ['command:./ghost.py'],
    [],
    ['command:./ghost.py'],
    ['command:./ghost.py'],
  ])
  const chosen = await planStory({plugins, files, backends: {'1': 'command:./story.py'}})
  expect(chosen.plan?.steps[2]?.fallbackPerformers).toEqual(['command:./story.py'])
})

test('a program can do what was left to a person', async () => {
  const files = {
    ...storyFiles,
    'cujs/CUJ-100-story.md': storyCuj.replace(
      '- Author drafts',
      '- **Agent**: person\n- **Outputs**: `letter.md`\n- Drafts',
    ),
  }
  const byHand = await planStory({
    plugins,
    files: {
      ...files,
      'cujs/CUJ-100-story.md': files['cujs/CUJ-100-story.md'].replace(
        '### Step 2: Poster\n\n- poster-drawing draws a poster',
        '',
      ),
    },
  })
  expect(byHand.plan?.steps[2]).toMatchObject({performer: 'person', outputs: [{id: 'letter', path: 'letter.md'}]})
  const given = await planStory({
    plugins,
    files: {
      ...files,
      'cujs/CUJ-100-story.md': files['cujs/CUJ-100-story.md'].replace(
        '### Step 2: Poster\n\n- poster-drawing draws a poster',
        '',
      ),
    },
    backends: {'1': 'command:./letter.sh'},
  })
  expect(given.plan?.steps[2]).toMatchObject({performer: 'command:./letter.sh', outputs: [{id: 'letter'}]})
})

test.each<[string, Given, string]>([
  [
    'a step of the configuration that the journey has not',
    {settings: {file: '/p/journeywright.config.ts', backends: {steps: {'3': 'command:./x'}}}},
    '/p/journeywright.config.ts:1:1 warning Unexpected step `3`, expected one of `0`, `1`, `2`: journey `CUJ-100` has no such step (plan/backend-step)\n  fix: Use the id of a step; what is meant for one journey alone is written `CUJ-100/0`.',
  ],
  [
    'an agent of the configuration that nobody is',
    {settings: {backends: {agents: {autor: 'command:./x'}}}},
    'journeywright.config.ts:1:1 error Unexpected agent `autor`, expected `author` (plan/unknown-agent)\n  fix: Use a known agent, or add agents/autor.md.',
  ],
  [
    'an unknown backend in an agent',
    {files: withMetadata('author', 'backend: comand:./x')},
    'agents/author.md:1:1 error Unexpected backend `comand`, expected `command` (plan/unknown-backend)\n  fix: Use a known backend with what it is to use, such as `command:./performer.py`, or add a plugin that has this one.',
  ],
  [
    'no backend at all',
    {plugins: [storyPlugin()], backends: {'1': 'command:./x'}},
    'error Unexpected backend `command`, expected none: no plugin has one (plan/unknown-backend)\n  fix: Add a plugin that has this backend.',
  ],
])('%s', async (_name, given, expected) => {
  const {problems} = await planStory({plugins, ...given})
  expect(problems.filter(({severity}) => severity !== 'info').map(formatProblem)).toEqual([expected])
})
