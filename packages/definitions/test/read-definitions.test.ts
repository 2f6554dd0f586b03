import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {formatProblem} from '@journeywright/problems'
import {listDefinitions, readDefinitions, type Origin} from '@journeywright/definitions'
import {textFolder} from './text-folder.js'

const project: Origin = {kind: 'project', name: 'project'}
const plugin: Origin = {kind: 'plugin', name: '@team/plugin'}
const agent = (name: string, description = 'D.'): string =>
  `---\nname: ${name}\ndescription: ${description}\n---\nBody\n`
const cuj =
  '# CUJ-100: Something\n\n## User Goal\n\nGet it.\n\n## Workflow\n\n**Execution Mode**: workflow\n\n### Step 1: Do\n\n- Acts\n'

test('reads all places of a project, and a plugin behind it', async () => {
  const folder = textFolder({
    'agents/one.md': agent('one', 'Mine.'),
    'agents/README.md': '# About these agents\n',
    'agents/note.txt': 'no agent',
    '.claude/agents/two.md': agent('two'),
    'skills/a/SKILL.md': agent('a'),
    'skills/a/notes.md': 'no skill',
    '.claude/skills/b/SKILL.md': agent('b'),
    'cujs/CUJ-100.md': cuj,
    '.claude/docs/cujs/CUJ-101.md': cuj.replace('100', '101'),
  })
  const other = textFolder({
    'agents/one.md': agent('one', 'Theirs.'),
    'agents/three.md': agent('three'),
    '.claude/agents/four.md': agent('four'),
  })
  const roots = [
    {folder, origin: project},
    {folder: other, origin: plugin},
    {folder: join(folder, 'missing'), origin: plugin},
  ]
  const {definitions, problems} = await readDefinitions(roots)
  expect(problems).toEqual([])
  expect(definitions.agents.map(({id, description, origin}) => `${id} ${description} ${origin.name}`)).toEqual([
    'one Mine. project',
    'three D. @team/plugin',
    'two D. project',
  ])
  expect(definitions.skills.map(({id}) => id)).toEqual(['a', 'b'])
  expect(definitions.cujs.map(({id, name, description}) => `${id} ${name} ${description}`)).toEqual([
    'CUJ-100 Something Get it.',
    'CUJ-101 Something Get it.',
  ])
  expect(definitions.cujs[0]?.steps[0]?.at).toEqual({file: 'cujs/CUJ-100.md', line: 11, column: 1})
})

test('one bad file blocks nothing, and every place is relative to its root', async () => {
  const folder = textFolder({
    'agents/bad.md': '---\nname: bad\ndescription: [x\n---\n',
    'agents/good.md': agent('good'),
    'skills/empty/notes.md': '',
    'cujs/CUJ-1.md': '# Not a CUJ\n',
  })
  const {definitions, problems} = await readDefinitions([{folder, origin: plugin}])
  expect(definitions.agents.map(({id, description}) => `${id} ${description}`)).toEqual(['bad [x', 'good D.'])
  expect(definitions.cujs.map(({id}) => id)).toEqual(['CUJ-1'])
  expect(problems.map(problem => formatProblem(problem).split('\n')[0])).toEqual([
    '@team/plugin/skills/empty/SKILL.md:1:1 warning Unexpected folder `empty` without a SKILL.md, expected one in each folder of skills (definitions/no-skill-file)',
    '@team/plugin/agents/bad.md:3:14 warning Unexpected text after a `[` in `description`, expected valid YAML: its text was taken as written (definitions/yaml-recovered)',
    '@team/plugin/cujs/CUJ-1.md:1:1 warning Unexpected beginning of a CUJ, expected `# CUJ-NNN: Title`: the file name is its id (definitions/no-title)',
    '@team/plugin/cujs/CUJ-1.md:1:1 error Unexpected CUJ without steps, expected headings `### Step <id>: <title>` below `## Workflow` (definitions/no-steps)',
  ])
})

test('one id twice in a root names both places', async () => {
  const folder = textFolder({'agents/a.md': agent('same', 'First.'), 'agents/b.md': agent('same', 'Second.')})
  const roots = [{folder, origin: project}]
  const {definitions, problems} = await readDefinitions(roots)
  expect(definitions.agents.map(({description}) => description)).toEqual(['First.'])
  expect(problems.map(formatProblem)).toEqual([
    'agents/b.md:1:1 error Unexpected second agent `same`, expected one file for each id: this one is not used (definitions/duplicate-id)\n  fix: Rename or remove one of the two.\n  see: agents/a.md:1:1',
  ])
  expect((await listDefinitions(roots)).problems).toEqual(problems)
})

test('a file that two roots or links reach counts once', async () => {
  const folder = textFolder({'agents/a.md': agent('same')})
  symlinkSync(join(folder, 'agents/a.md'), join(folder, 'agents/b.md'))
  const {definitions, problems} = await readDefinitions([
    {folder, origin: project},
    {folder, origin: plugin},
  ])
  expect(problems).toEqual([])
  expect(definitions.agents.map(({origin}) => origin.name)).toEqual(['project'])
})

test('what cannot be opened is a problem, its siblings are read', async () => {
  const folder = textFolder({'agents/good.md': agent('good')})
  symlinkSync(join(folder, 'nowhere.md'), join(folder, 'agents/dangling.md'))
  const roots = [{folder, origin: project}]
  const {definitions, problems} = await readDefinitions(roots)
  expect(definitions.agents.map(({id}) => id)).toEqual(['good'])
  expect(problems.map(({code, at}) => `${code} ${at?.file}`)).toEqual([
    'definitions/unreadable-file agents/dangling.md',
  ])
  expect((await listDefinitions(roots)).problems).toEqual(problems)
})

// The first three are read without a YAML parser, the others with one: the answers must not differ.
test.each([
  agent('plain', 'One line (with brackets), and more.'),
  '---\nname: "quoted"\ndescription: \'single: quoted # text\'\nmodel: opus\n---\n',
  '# No front matter\n\n**Agent ID**: `thing`\n\nText.\n',
  '---\nname: colon\ndescription: a: b\n---\n',
  '---\nname: block\ndescription: >-\n  folded\n  text\n---\n',
  '---\nname: wrapped\ndescription: plain text\n  that goes on\n---\n',
  '---\nname: loose\ndescription: Use it.\n\n<example>\nuser: "hi"\n</example>\n---\n',
  '---\nname: dialogue\ndescription: Use it\nuser: "hi"\nfoo: [\n---\n',
  '---\nname: escaped\ndescription: "a \\"b\\" c"\n---\n',
  '---\nname: comment\ndescription: text # comment\n---\n',
  '---\nname: twice\nname: again\ndescription: D.\n---\n',
  '---\nname: ""\ndescription: " "\n---\n\nText.\n',
  '---\nname: called\ndescription: D.\nmetadata:\n  aliases: One, Two (b, c)\n---\n',
  '---\nname: called\ndescription: D.\nmetadata:\n  aliases:\n    - One\n---\n',
  '---\nname: called\ndescription: Has aliases.\nmetadata: {aliases: "One"}\n---\n',
  '---\nname: called\ndescription: Has aliases.\n---\n',
  '---\nname: unclosed\ndescription: D.\n\nText.\n',
])('a list says what a full read says %#', async text => {
  const folder = textFolder({'agents/file.md': text, 'skills/x/SKILL.md': text, 'cujs/CUJ-1.md': `${text}\n${cuj}`})
  const roots = [{folder, origin: project}]
  const {definitions} = await readDefinitions(roots)
  const {summaries} = await listDefinitions(roots)
  const all = [...definitions.agents, ...definitions.skills, ...definitions.cujs]
  expect(summaries).toEqual(
    all.map(({kind, id, name, description, aliases, file, origin}) => {
      return {kind, id, name, description, aliases, file, origin}
    }),
  )
  expect(summaries).toHaveLength(3)
})
