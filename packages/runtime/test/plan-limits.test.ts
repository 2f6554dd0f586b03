import {expect, test} from 'vitest'
import {formatProblem} from '@journeywright/problems'
import {planStory} from './plan-story.js'
import {storyCuj, storyFiles} from './story.js'

type Given = Parameters<typeof planStory>[0]

/** The story journey whose drafting step has one line more, and whose author has one key more. */
function files(line: string, key = ''): Readonly<Record<string, string>> {
  return {
    ...storyFiles,
    'agents/author.md': storyFiles['agents/author.md'].replace('skills:', `${key}\nskills:`).replace('\n\n', '\n'),
    'cujs/CUJ-100-story.md': storyCuj.replace('- Author drafts the story', `- Author drafts the story\n${line}`),
  }
}

async function drafting(given: Given) {
  const {plan, problems} = await planStory(given)
  return {step: plan?.steps[2], said: problems.filter(({severity}) => severity === 'error').map(formatProblem)}
}

test.each<[string, string, readonly string[] | undefined, readonly string[] | null, readonly string[]]>([
  ['', '', undefined, null, []],
  ['', 'tools: [Read, Write]', undefined, ['Read', 'Write'], []],
  ['', 'tools: [Read, Write]', ['Read', 'Bash'], ['Read', 'Write'], ['Read']],
  ['', 'tools: []', ['Read'], [], []],
  ['', '', ['Read'], null, ['Read']],
  ['- **Tools**: `Read`', '', ['Read', 'Bash'], ['Read'], ['Read']],
  ['- **Tools**: none', 'tools: [Read]', ['*'], [], []],
  ['- **Tools**: Read, Grep', 'tools: [Grep, Write]', ['*'], ['Grep'], ['Grep']],
  ['', 'tools: "*"', ['Read'], ['*'], ['Read']],
  ['', 'tools: Bash', ['Bash(git:*)'], ['Bash'], ['Bash(git:*)']],
  [
    '',
    'tools: "Bash(git push:*), Bash(npm:*)"',
    ['Bash(git:*)'],
    ['Bash(git push:*)', 'Bash(npm:*)'],
    ['Bash(git push:*)'],
  ],
  [
    '',
    'tools: "Bash(git:*)"',
    ['Bash(git push:*)', 'Bash(git pull:*)'],
    ['Bash(git:*)'],
    ['Bash(git push:*)', 'Bash(git pull:*)'],
  ],
  ['', 'tools: "Bash(gitk:*)"', ['Bash(git:*)'], ['Bash(gitk:*)'], []],
  ['', 'tools: "Bash(git status; rm -rf .)"', ['Bash(git:*)'], ['Bash(git status; rm -rf .)'], []],
  ['', 'tools: read', ['Read'], ['read'], ['Read']],
  ['', 'tools: mcp__git__push', ['mcp__git'], ['mcp__git__push'], ['mcp__git__push']],
  ['', 'tools: mcp__github__push', ['mcp__git'], ['mcp__github__push'], []],
])('step %j, agent %j, policy %j: declared %j, granted %j', async (line, key, tools, declared, granted) => {
  const settings = tools ? {policy: {tools}} : {}
  const {step, said} = await drafting({files: files(line, key), settings})
  expect({tools: step?.tools, said}).toEqual({tools: {declared, granted}, said: []})
})

test.each<[string, string, number | undefined, number, string]>([
  ['', '', undefined, 600_000, 'default'],
  ['', '', 30_000, 30_000, 'configuration'],
  ['', 'metadata:\n  timeout: 90s', 30_000, 90_000, 'agent'],
  ['- **Timeout**: 2 minutes', 'metadata:\n  timeout: 90s', 30_000, 120_000, 'field'],
  ['- **Timeout**: `1 h 30 min`', '', undefined, 5_400_000, 'field'],
  ['- **Timeout**: 1.5 seconds', '', undefined, 1500, 'field'],
])('step %j, agent %j, configuration %j: %i ms by %s', async (line, key, timeoutMs, ms, rule) => {
  const {step} = await drafting({files: files(line, key), settings: timeoutMs === undefined ? {} : {timeoutMs}})
  expect({ms: step?.timeoutMs, rule: step?.resolvedBy['timeout']}).toEqual({ms, rule})
})

test.each(['2', '0 s', '-3 s', '25 days', 'soon', '2 fortnights', '1e9 s'])('a time-out of %j is none', async text => {
  const {said} = await drafting({files: files(`- **Timeout**: ${text}`)})
  expect(said).toEqual([
    `cujs/CUJ-100-story.md:34:16 error Unexpected time-out \`${text}\`, expected a number with its unit, from 1 ms to 24 days (plan/bad-timeout)\n  fix: Write how long one try may take, such as \`90 seconds\`, \`2 minutes\` or \`1 h 30 min\`.`,
  ])
})

const recovery = (lines: string): Given => ({
  files: {...storyFiles, 'cujs/CUJ-100-story.md': `${storyCuj}\n### Recovery Artifacts\n\n${lines}\n`},
})

test('views of the run lie where the journey wants them, too', async () => {
  const {plan} = await planStory(
    recovery(
      '- Error log: `.claude/context/runtime/runs/<run_id>/errors.log`\n- Recovery state: `logs/{{run_id}}-where.json`\n- Save checkpoint to `state/{{run_id}}/checkpoint.json`',
    ),
  )
  expect(plan?.views).toEqual({
    checkpoint: 'state/{{run_id}}/checkpoint.json',
    recoveryState: 'logs/{{run_id}}-where.json',
    errorLog: '.claude/context/runtime/runs/{{run_id}}/errors.log',
  })
})

test('what lies in the folder of the run anyway is no second place, and a journey that says nothing has none', async () => {
  const none = {checkpoint: null, recoveryState: null, errorLog: null}
  expect((await planStory()).plan?.views).toEqual(none)
  const own = recovery('- Checkpoint: `.journeywright/runs/{{run_id}}/checkpoint.json`')
  expect((await planStory(own)).plan?.views).toEqual(none)
})

test('a view that would be obeyed is left out, with a warning', async () => {
  const {plan, problems} = await planStory(recovery('- Error log: `.git/errors.log`'))
  expect(plan?.views.errorLog).toBe(null)
  expect(problems.filter(({severity}) => severity === 'warning').map(({code}) => code)).toEqual(['plan/unsafe-path'])
})
