import {expect, test} from 'vitest'
import {checkDefinitions, findFiles} from '@journeywright/definitions/check'
import {textFolder} from './text-folder.js'

const none = {agents: [], skills: [], commands: [], cujs: [], plugins: [], conventions: []}

/** `kind text line:column` of all that the one file names. */
async function mentions(path: string, text: string): Promise<readonly string[]> {
  const root = {folder: textFolder({[path]: text}), origin: {kind: 'project', name: 'project'}} as const
  const {files} = await checkDefinitions((await findFiles([root])).files, none)
  return files.flatMap(file => file.mentions.map(each => `${each.kind} ${each.text} ${each.at.line}:${each.at.column}`))
}

test('an agent names its skills, its context files and the agents that it may call', async () => {
  const text = `---
name: writer
description: Writes letters. Use it for every letter.
tools: Read, Agent(editor, post:sender), Task(Explore), Skill(prose), Bash(git add:*)
skills:
  - prose
  - "house-style"
context_files: [style.md, https://example.com/a.md, 'notes/<date>.md']
metadata:
  aliases: Author, Scribe
---
Write.
`
  expect(await mentions('agents/writer.md', text)).toEqual([
    'agent editor 4:20',
    'agent post:sender 4:28',
    'skill prose 4:63',
    'skill prose 6:5',
    'skill house-style 7:6',
    'context style.md 8:17',
    'alias Author 10:12',
    'alias Scribe 10:20',
  ])
})

test('a command names its agent, unless that comes with the tool', async () => {
  const text = (agent: string): string => `---\ndescription: Sends the letter.\nagent: ${agent}\n---\nSend it.\n`
  expect(await mentions('commands/send.md', text('sender'))).toEqual(['agent sender 3:8'])
  expect(await mentions('commands/send.md', text('general-purpose'))).toEqual([])
})

test.each([
  ['[a](b.md)', ['file b.md 5:5']],
  ['See [a](./b/c.md#part "Title") and ![p](d.png).', ['file ./b/c.md 5:9', 'file d.png 5:41']],
  ['[![p](p.svg)](docs/)', ['file p.svg 5:7', 'file docs/ 5:15']],
  ['[a](<b c.md>) [d](e%20f.md) [g](h_(i).md)', ['file b c.md 5:6', 'file e f.md 5:19', 'file h_(i).md 5:33']],
  ['[a]: ../b.md "Title"', ['file ../b.md 5:6']],
  ['[a](50%.md)', ['file 50%.md 5:5']],
  ['[a](https://b.c/d.md) [e](#f) [g](mailto:h@i.j) [k](/l.md) [m](~/n.md) [o](p) [q](r/{{s}}.md) [t](u/*.md)', []],
  ['`[a](b.md)` and ``[c](d`e.md)``', []],
  ['```md\n[a](b.md)\n```', []],
])('links in %j', async (line, expected) => {
  const text = `---\nname: writer\ndescription: Writes letters. Use it for every letter.\n---\n${line}\n`
  expect(await mentions('agents/writer.md', text)).toEqual(expected)
})

test('a journey names agents, skills, schemas and other journeys', async () => {
  const text = `# CUJ-001: Letter

## Workflow

### Step 1: Writing

- **Agent**: writer (lead)
- **Skill**: \`prose\`
- **Outputs**: \`letter.json\`
- **Gate**: schema \`letter.json\` against \`letter.schema.json\`

## Agents Used

- Writer → [Others as needed]
- None

## Skills Used

- \`prose\` and more
- House rules and checks

## Success Criteria

| Criterion | Measurement | Target |
| --- | --- | --- |
| Letter | Valid | Validated against \`schemas/letter.schema.json\` |

## Error Recovery

- Writer → Editor (knows it)

## Related CUJs

- CUJ-002, CUJ-001, \`CUJ-003\` and CUJ-002 again
`
  expect(await mentions('cujs/CUJ-001.md', text)).toEqual([
    'agent writer 7:14',
    'skill prose 8:15',
    'schema letter.schema.json 10:43',
    'agent Writer 14:3',
    'skill prose 19:4',
    'schema schemas/letter.schema.json 26:39',
    'agent Writer 30:3',
    'agent Editor 30:12',
    'cuj CUJ-002 34:3',
  ])
})

test('a journey whose steps stand in a workflow file is not blamed for what its text leaves out', async () => {
  const text = `# CUJ-001: Letter

## User Goal

Send a letter.

## Trigger

- "Write a letter"

## Workflow

**Execution Mode**: \`letter.yaml\`

## Agents Used

- Writer

## Skills Used

- \`prose\`

## Expected Outputs

- The text in \`letter.md\`

## Success Criteria

| Criterion | Measurement | Target |
| --- | --- | --- |
| Letter written | File exists | \`letter.md\` exists |
`
  const agent =
    '---\nname: writer\ndescription: Writes letters that people read. Use it for every letter.\n---\nWrite.\n'
  const skill = '---\nname: prose\ndescription: Writes plain sentences. Use it for every text.\n---\nWrite.\n'
  const files = {'cujs/CUJ-001.md': text, 'agents/writer.md': agent, 'skills/prose/SKILL.md': skill}
  const root = {folder: textFolder(files), origin: {kind: 'project', name: 'project'}} as const
  const {problems} = await checkDefinitions((await findFiles([root])).files, none)
  const aboutSteps = /\/(?:no-steps|missing-workflow-file)$/
  expect(problems.map(({code}) => code).filter(code => !aboutSteps.test(code))).toEqual([])
})
