import {expect, test} from 'vitest'
import type {StepHandler} from '@journeywright/runtime'
import {planStory} from './plan-story.js'
import {done, storyCuj, storyFiles, storyPlugin} from './story.js'

const printing: StepHandler = {
  id: 'printing',
  performs: {output: true},
  needs: ['story'],
  produces: [],
  perform: task => Promise.resolve(done(task)),
}
const outputFiles = {
  ...storyFiles,
  'agents/printer.md':
    '---\nname: printer\ndescription: Prints.\nskills: [book-printing, zine-printing]\n---\n\nPrints.\n',
  'skills/book-printing/SKILL.md': printingSkill('book', 'book/**', 'bound book'),
  'skills/zine-printing/SKILL.md': printingSkill('zine', 'zine.pdf', 'zine, leaflet'),
}

test('an expected output that no step answers is appended, where a skill knows how', async () => {
  const cuj = storyCuj.replace('- Poster\n\n## Success', '- Poster\n- Bound book\n\n## Success')
  const files = {...outputFiles, 'cujs/CUJ-100-story.md': cuj}
  const {plan, problems} = await planStory({files, plugins: [storyPlugin(), {name: 'print', handlers: [printing]}]})
  expect(problems.filter(({severity}) => severity !== 'info')).toEqual([])
  expect(plan?.steps.at(-1)).toMatchObject({
    id: '3',
    title: 'book',
    agent: 'printer',
    skill: 'book-printing',
    performer: 'builtin:printing',
    resolvedBy: {
      step: 'expected output',
      agent: 'has the skill',
      skill: 'expected output',
    },
    outputs: [
      {
        id: 'book',
        path: 'book/**',
        namedBy: 'skill',
      },
    ],
    dependsOn: ['0.1', '1'],
  })
})

test.each<[string, readonly string[], readonly string[]]>([
  ['none', [], ['0', '0.1', '1', '2', '7.5']],
  ['one without a step', ['zine'], ['0', '0.1', '1', '2', '8 zine']],
  ['both, in one word', ['book,zine'], ['0', '0.1', '1', '2', '7.5', '8 zine']],
])('--output: %s', async (_name, output, expected) => {
  const step = '### Step 7.5: Book\n\n- **Skill**: book-printing\n- Outputs: `book/cover.md`\n\n## Agents'
  const files = {...outputFiles, 'cujs/CUJ-100-story.md': storyCuj.replace('## Agents', step)}
  const plugins = [storyPlugin(), {name: 'print', handlers: [printing]}]
  const {plan} = await planStory({files, plugins, ...(output.length > 0 ? {options: {output}} : {})})
  expect(
    plan?.steps.map(({id, resolvedBy, title}) => (resolvedBy['step'] === 'option' ? `${id} ${title}` : id)),
  ).toEqual(expected)
})

test('--output with a name that nobody knows', async () => {
  const plugins = [storyPlugin(), {name: 'print', handlers: [printing]}]
  const {plan, problems} = await planStory({files: outputFiles, plugins, options: {output: ['zime']}})
  expect(plan).toBeNull()
  expect(problems.map(({message}) => message)).toEqual(['Unexpected output `zime`, expected `zine`'])
})

function printingSkill(id: string, produces: string, capabilities: string): string {
  return `---\nname: ${id}-printing\ndescription: Prints.\nmetadata:\n  output: ${id}\n  produces: "${produces}"\n  artifact: ${id}\n  title: ${id}\n  capabilities: ${capabilities}\n---\n\nPrints.\n`
}
