import {expect, test} from 'vitest'
import {formatProblem, type Problem} from '@journeywright/problems'
import {changed, planStory} from './plan-story.js'
import {storyCuj, storyFiles} from './story.js'

test.each<[string, (text: string) => string, string]>([
  [
    'an unknown agent',
    cuj => cuj.replace('**Agent**: judge', '**Agent**: juge'),
    'plan/unknown-agent Unexpected agent `juge`, expected `judge`',
  ],
  [
    'an unknown skill',
    cuj => cuj.replace('**Skill**: story-rating', '**Skill**: story-ratng'),
    'plan/unknown-skill Unexpected skill `story-ratng`, expected `story-rating`',
  ],
  [
    'a step that nobody can perform',
    cuj => cuj.replace('- Author drafts the story', '- **Agent**: judge\n- **Skill**: sitting'),
    'plan/no-performer Unexpected step 1 `Story Drafting` with agent `judge` and skill `sitting`, expected one that something installed can perform',
  ],
  [
    'an output that the step does not make',
    cuj =>
      cuj.replace(
        '- poster-drawing draws a poster',
        '- poster-drawing draws a poster\n- Outputs: `poster.svg`, `frame.png`',
      ),
    'plan/unmade-output Unexpected output `frame.png` of step 2, expected one of `poster.svg`: `poster` makes nothing else',
  ],
  [
    'two producers of one path',
    cuj => cuj.replace('### Step 2: Poster', '### Step 1.5: Again\n\n- Author drafts the story\n\n### Step 2: Poster'),
    'plan/two-producers Unexpected second producer of `story.json`, expected only step 1',
  ],
  [
    'a needed artifact that no earlier step makes',
    cuj => cuj.replace('### Step 1: Story Drafting\n\n- Author drafts the story\n\n', ''),
    'plan/missing-input Unexpected input `story`, expected one of `outline`, `plan`, `rating`: step 2 is performed by `poster`, which needs it from an earlier step',
  ],
  [
    'an input of the run that no earlier step makes',
    cuj => cuj.replace('- Author drafts the story', '- Author drafts the story\n- Inputs: `map-{{run_id}}.json`'),
    'plan/unmade-input Unexpected input `map-{{run_id}}.json` of step 1, expected one that an earlier step makes',
  ],
  [
    'a placeholder that nothing fills in',
    cuj => cuj.replace('`outline-{{workflow_id}}.md`', '`outline-{{author}}.md`'),
    'plan/unbound-placeholder Unexpected placeholder `author`, expected one of `run_id`, `workflow_id`, `plan_id` in `outline-{{author}}.md`',
  ],
  [
    'an unknown gate',
    cuj => cuj.replace('- Author drafts the story', '- Author drafts the story\n- **Gate**: thrill'),
    'plan/unknown-gate Unexpected gate `thrill`, expected one of `exists`, `schema`, `minimum-score`',
  ],
  [
    'another execution mode',
    cuj => cuj.replace('`workflow`', '`by-hand`'),
    'plan/unknown-mode Unexpected execution mode `by-hand`, expected one of `workflow`, `skill-only`, `manual-setup`',
  ],
  [
    'no steps',
    cuj => cuj.replace(/### Step[\s\S]*(?=## Agents)/, ''),
    'plan/no-steps Unexpected journey `CUJ-100` without steps, expected at least one',
  ],
])('%s is an error with its line', async (_name, change, expected) => {
  const {plan, problems} = await planStory({
    files: {
      ...storyFiles,
      'cujs/CUJ-100-story.md': change(storyCuj),
      'skills/sitting/SKILL.md': '---\nname: sitting\ndescription: Sits.\n---\n\nSits.\n',
    },
  })
  expect(plan).toBeNull()
  const errors = problems.filter(({severity}) => severity === 'error')
  expect(errors.map(({code, message}) => `${code} ${message}`)).toEqual([expected])
  expect(errors[0]?.at?.line).toBeGreaterThan(1)
})

test('a step that nobody can perform says all three ways to mend it', async () => {
  const cuj = storyCuj.replace('- Author drafts the story', '- **Agent**: judge\n- **Skill**: sitting')
  const {problems} = await planStory({
    files: {
      ...storyFiles,
      'cujs/CUJ-100-story.md': cuj,
      'skills/sitting/SKILL.md': '---\nname: sitting\ndescription: Sits.\n---\n\nSits.\n',
    },
  })
  expect(problems.map(formatProblem).join('\n')).toBe(
    [
      'cujs/CUJ-100-story.md:33:14 error Unexpected step 1 `Story Drafting` with agent `judge` and skill `sitting`, expected one that something installed can perform (plan/no-performer)',
      "  fix: Add a plugin to journeywright.config.ts whose handler `performs: {skills: ['sitting']}` with its function `perform(task, context)`; or name a skill that something performs, such as `drafting` or `story-rating`; or leave the step to a person: `- **Agent**: person`.",
    ].join('\n'),
  )
})

test('what a fallback or a condition says and nobody can follow is a warning', async () => {
  const cuj = storyCuj
    .replace('Author → Ghost-Writer', 'Author → Nobody')
    .replace('- Author drafts the story', '- Author drafts the story\n- **Condition**: if it snows')
    .replace('Deliver the story (skip the poster)', 'Hope for the best')
    .replace('- Poster\n\n## Success', '- Poster\n- A film\n\n## Success')
  const {plan, problems} = await planStory({files: {...storyFiles, 'cujs/CUJ-100-story.md': cuj}})
  expect(problems.map(({code, severity}) => `${severity} ${code}`).sort()).toEqual([
    'info plan/open-condition',
    'info plan/unverified-criterion',
    'warning plan/unanswered-output',
    'warning plan/unclear-degradation',
    'warning plan/unknown-fallback',
  ])
  expect(plan?.degradation).toBeNull()
  expect(plan?.steps[0]?.fallbackAgents).toEqual([])
})

test('what a handler cannot follow is said before the run', async () => {
  const note: Problem = {code: 'story/style', severity: 'warning', message: 'Unexpected style', fix: 'Write plainly.'}
  const {plan, problems} = await planStory({
    brief: {style: 'baroque'},
    plugins: [
      changed('story', {review: ({agent, brief}) => [{...note, message: `${agent?.id} ${JSON.stringify(brief)}`}]}),
    ],
  })
  expect(plan).not.toBeNull()
  expect(problems.flatMap(({severity, message}) => (severity === 'info' ? [] : [message]))).toEqual([
    'author {"style":"baroque"}',
  ])
})
