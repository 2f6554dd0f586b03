import {expect, test} from 'vitest'
import {checkDefinitions, findFiles} from '@journeywright/definitions/check'
import {formatPlace} from '@journeywright/problems'
import {textFolder} from './text-folder.js'

const none = {agents: [], skills: [], commands: [], cujs: [], plugins: [], conventions: []}
const agent = 'name: planner\ndescription: Plans releases and says when they are due.'
const skill = 'name: changelog\ndescription: Writes a changelog from the commits since the last tag.'
const command = 'description: Tags a release and pushes the tag.'

/** Place and code of each finding, in the order of the file. */
async function find(path: string, text: string): Promise<readonly string[]> {
  const folder = textFolder({[path]: text})
  const found = await findFiles([{folder, origin: {kind: 'project', name: 'project'}}])
  const {problems} = await checkDefinitions(found.files, none)
  return problems.map(({at, code}) => `${at ? formatPlace(at).slice(path.length + 1) : ''} ${code.slice(12)}`)
}

const file = (front: string, body = 'Do it.'): string => `---\n${front}\n---\n\n${body}\n`

test.each([
  'tools: [Read, "Bash(git log:*)", mcp__github__search, github/*, notes:search, TodoWrite, codebase_search]',
  'tools: "*"',
  'tools: Read, Agent(Explore), Bash(npm run test:*)',
  'model: opus[1m]',
  'model: sonnet | opus',
  'model: [sonnet, gpt-5]',
  'model: Claude Sonnet 4.5 (copilot)',
  'model: claude-3-5-haiku-20241022',
  'model: us.anthropic.claude-opus-4-1-20250805-v1:0',
  'model: openrouter/some-maker/some-model',
  'model: ${MODEL}',
  'model: o3-mini',
  'color: "#ff8800"',
  'color: Magenta',
  'temperature: 0',
  'permissionMode: plan',
  'team: releases',
  'goals: [fewer bugs]',
  'date: 2026-11-23',
  'type: reviewer',
  'hooks: {}',
  'notes: |\n  a\n  \tb',
])('clients take an agent with %j', async line => {
  expect(await find('agents/planner.md', file(`${agent}\n${line}`))).toEqual([])
})

test.each([
  'Finds every TODO comment and explains it.',
  'Read the key from `ANTHROPIC_API_KEY=sk-ant-api03-xxxxxxxxxxxxxxxxxxxxxxxx`.',
  'Connect to postgres://user:password@localhost:5432/app or postgres://app:${PASSWORD}@db/app.',
  'const token = generateSessionTokenForTheUser2(request)',
  'Look into /Users/you/projects, /home/user/projects and ~/projects.',
  'A family: \u{1F468}\u200D\u{1F469}\u200D\u{1F467}, a flag: \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}.',
  '````md\n```sh\nls\n```\n````',
  'One.\n\n---\n\nTwo: three.\n\n---\n\nFour.',
])('nothing is wrong with the text %j', async body => {
  expect(await find('agents/planner.md', file(agent, body))).toEqual([])
})

test.each([
  ['tools:\n  - Read\n  - Gerp', '6:5 unknown-tool'],
  ['tools: ["Read", "Gerp"]', '4:18 unknown-tool'],
  ['tools: Read, Bash(git log:*, Grep', '4:14 tool-form'],
  ['model: sonnet | opsu', '4:17 unknown-model'],
  ['model: claude-sonet-4-5', '4:8 unknown-model'],
  ['model:', '4:7 unknown-model'],
  ['"disalowedTools": [Write]', '4:2 unknown-key'],
  ['metadata:\n  team: a\n  capabilites: b', '6:3 unknown-key'],
  ['max-turns: 3', '4:1 unknown-key'],
  ['maxTurns: 1.5', '4:11 number-out-of-range'],
  ['temperature: warm', '4:14 number-out-of-range'],
  ['capabilities: [a, b, a]', '4:22 duplicate-item'],
])('an agent with %j: %s', async (line, expected) => {
  expect(await find('agents/planner.md', file(`${agent}\n${line}`))).toEqual([expected])
})

test.each([
  ['skills/changelog/SKILL.md', `${skill}\nallowed-tools: Read Bash(sh:*)`, 'Do it.', '4:21 unsafe-bash'],
  ['skills/changelog/SKILL.md', `${skill}\nuser-invocable: "no"`, 'Do it.', '4:17 boolean-expected'],
  ['commands/tag.md', `${command}\nallowed-tools: Bash`, 'Do it.', '3:16 bash-unrestricted'],
  ['commands/tag.md', command, 'Tag $1 and push it.', '5:5 argument-hint-missing'],
  ['commands/tag.md', command, '```!\ngit status\n```', '5:1 shell-line-not-run'],
])('%s with %j and %j: %s', async (path, front, body, expected) => {
  expect(await find(path, file(front, body))).toEqual([expected])
})

test('a file without front matter is looked at too', async () => {
  const key = ['gl', 'pat-', 'R7xq2Lm9Zt4Kd8Vw1Hs3'].join('')
  expect(await find('agents/planner.md', `# Planner\n\nPlans.\n\nUse ${key}.\n`)).toEqual([
    '1:1 no-front-matter',
    '5:5 secret',
  ])
})
