import {runInMemory} from '@journeywright/runtime/testing'
import type {Gate, GateContext, Plugin, VerdictLine} from '@journeywright/runtime'
import {expect, test} from 'vitest'

const cuj = `# CUJ-100: Poems

## Workflow

### Step 1: Idea

- **Agent**: poet
- **Skill**: ideas
- **Outputs**: \`idea.txt\`

### Step 2: Poem

- **Agent**: poet
- **Skill**: poems
- **Inputs**: \`idea.txt\`
- **Outputs**: \`poem.txt\`
- **Gate**: metre
`

const files = {
  'cujs/CUJ-100-poems.md': cuj,
  'agents/poet.md':
    '---\nname: poet\ndescription: Writes poems.\nskills: [ideas, poems]\n---\n\n# Poet\n\n## Conventions\n\n- Poems rhyme.\n',
  'skills/ideas/SKILL.md': '---\nname: ideas\ndescription: Finds ideas.\n---\n\n# Ideas\n',
  'skills/poems/SKILL.md': '---\nname: poems\ndescription: Writes poems.\n---\n\n# Poems\n',
}

const lines: readonly VerdictLine[] = [
  {id: 'rhyme', title: 'It rhymes', status: 'met', evidence: '4 of 4 lines'},
  {id: 'title', title: 'It has a title', status: 'exempt', evidence: 'nobody reads it'},
  {id: 'colour', title: 'It | has colours', status: 'not met', advisory: true, evidence: 'grey'},
]

function poems(verdict: object, seen: GateContext[] = []): Plugin {
  const metre: Gate = {
    id: 'metre',
    async judge(_artifacts, context) {
      seen.push(context)
      return {status: 'passed', problems: [], ...verdict}
    },
  }
  const write = (id: string, content: string) => ({
    id: `write-${id}`,
    performs: {skills: [`${id}s`]},
    produces: [{id, path: `${id}.txt`, mediaType: 'text/plain', title: id}],
    perform: async () => ({kind: 'done' as const, artifacts: [{id, path: `${id}.txt`, content}]}),
  })
  return {name: 'poems', handlers: [{...write('idea', 'snow'), needs: []}, write('poem', 'Snow.')], gates: [metre]}
}

test('what a gate looked at, line by line, is in its file, in the events and in the report', async () => {
  const run = await runInMemory({files, plugins: [poems({lines})]})
  expect(run.result?.status).toBe('passed')
  const file = JSON.parse((await run.read('.journeywright/runs/test/gates/2-metre.json')) ?? '')
  expect(file.lines).toEqual(lines)
  const event = run.events.find(each => each.type === 'gate-judged' && each.gate === 'metre')
  expect(event).toMatchObject({lines})
  const report = await run.read('.journeywright/runs/test/report.md')
  expect(report).toContain(`## Quality: step 2, Poem

| Line | Verdict | Evidence |
| --- | --- | --- |
| It \\| has colours | not met (advice) | grey |
| It rhymes | met | 4 of 4 lines |
| It has a title | exempt | nobody reads it |
`)
})

test('a gate knows what its step was given, the brief and what everybody is asked for', async () => {
  const seen: GateContext[] = []
  await runInMemory({files, plugins: [poems({}, seen)], brief: {mood: 'grey'}})
  const [context] = seen
  expect(context?.inputs.map(({id, content}) => `${id}: ${content}`)).toEqual(['idea: snow'])
  expect(context?.brief).toEqual({mood: 'grey'})
  expect(context?.conventions.map(({text}) => text)).toEqual(['Poems rhyme.'])
})

test.each([[[{id: 'rhyme'}]], [[{...lines[0], status: 'perhaps'}]], ['all good']])(
  'lines of another shape refuse: %j',
  async strange => {
    const run = await runInMemory({files, plugins: [poems({lines: strange})]})
    expect(run.result?.status).not.toBe('passed')
  },
)
