import {expect, test} from 'vitest'
import {isError, type Problem} from '@journeywright/problems'
import {readDefinitions} from '@journeywright/definitions'
import {textFolder} from './text-folder.js'

const agent = (name: string): string => `---\nname: ${name}\ndescription: D.\n---\nBody\n`
const errors = (problems: readonly Problem[]): readonly Problem[] => problems.filter(isError)

test('only the journeys that are asked for are read whole', async () => {
  const cuj = (id: string, trigger: string, steps = '### Step 1: Do\n\n- Acts\n'): string =>
    `# ${id}: Thing\n\n## Trigger\n\n- "${trigger}"\n\n## Workflow\n\n**Execution Mode**: workflow\n\n${steps}\n## Example Prompts\n\n1. ${trigger}!\n`
  const folder = textFolder({
    'cujs/a.md': cuj('CUJ-001', 'Count bees', ''),
    'cujs/b.md': cuj('CUJ-002', 'Feed bees'),
    'plugins/p/.claude-plugin/plugin.json': '{"name": "p"}',
    'plugins/p/cujs/c.md': cuj('CUJ-003', 'Sell honey'),
    'plugins/q/.claude-plugin/plugin.json': '{"name": "q"}',
    'plugins/q/cujs/c.md': cuj('CUJ-003', 'Buy honey'),
    'agents/one.md': agent('one'),
  })
  const roots = [{folder, origin: {kind: 'project', name: 'project'}}] as const
  const all = await readDefinitions(roots)
  expect(all.unread).toEqual([])
  expect(errors(all.problems)).toHaveLength(1)
  const one = await readDefinitions(roots, {cujs: ['cuj-002', 'CUJ-999']})
  expect(one.definitions.cujs).toEqual(all.definitions.cujs.filter(({id}) => id === 'CUJ-002'))
  expect(one.definitions.agents).toEqual(all.definitions.agents)
  expect(one.unread).toEqual(['CUJ-001', 'CUJ-003', 'q:CUJ-003'])
  expect(errors(one.problems)).toEqual([])
  const chosen = await readDefinitions(roots, {
    cujs: outlines => {
      expect(outlines.map(({id, triggers, examplePrompts}) => ({id, triggers, examplePrompts}))).toEqual(
        all.definitions.cujs.map(({id, triggers, examplePrompts}) => ({id, triggers, examplePrompts})),
      )
      return ['q:CUJ-003']
    },
  })
  expect(chosen.definitions.cujs).toEqual(all.definitions.cujs.filter(({id}) => id === 'q:CUJ-003'))
  expect(chosen.definitions.cujs.map(({triggers}) => triggers.map(({text}) => text))).toEqual([['Buy honey']])
})
