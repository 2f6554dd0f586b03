import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {readDefinitions} from '@journeywright/definitions'
import {makePlan} from '@journeywright/runtime'

const author = (where: string) => `---\nname: author\ndescription: Writes ${where}.\n---\n\n# Author\n\nWrites.\n`

/** Two plugins have an author each; the project has the journey. */
async function actorOf(field: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jw-runtime-names-'))
  onTestFinished(() => rm(folder, {recursive: true}))
  const files = {
    'home/cujs/CUJ-001.md': `# CUJ-001: Letter\n\n## Workflow\n\n**Execution Mode**: workflow\n\n### Step 1: Letter\n\n- **Agent**: ${field}\n`,
    'north/agents/author.md': author('in the north'),
    'south/agents/author.md': author('in the south'),
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true})
    await writeFile(join(folder, path), text)
  }
  const {definitions} = await readDefinitions([
    {folder: join(folder, 'home'), origin: {kind: 'project', name: 'project'}},
    ...['north', 'south'].map(name => ({folder: join(folder, name), origin: {kind: 'plugin' as const, name}})),
  ])
  const [cuj] = definitions.cujs
  if (!cuj) throw new Error('no CUJ')
  const {actors, problems} = makePlan({definitions, cuj, request: 'r', plugins: []})
  const agent = definitions.agents.find(({id}) => id === actors[0]?.agent)
  return agent?.description ?? problems.map(({message}) => message).join('; ')
}

test.each([
  ['author', 'Writes in the north.'],
  ['north:author', 'Writes in the north.'],
  ['south:author', 'Writes in the south.'],
  ['South:Author (the other one)', 'Writes in the south.'],
  ['west:author', 'Unexpected agent `west:author`, expected one of `author`, `south:author`'],
])('%s: %s', async (field, expected) => {
  expect(await actorOf(field)).toBe(expected)
})
