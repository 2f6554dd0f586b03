import {join} from 'node:path'
import {expect, test} from 'vitest'
import {checkDefinitions, findFiles} from '@journeywright/definitions/check'
import {readCuj, readDefinitions, readRegistry, readWorkflowFile, type Located} from '@journeywright/definitions'
import {formatProblem, type Problem} from '@journeywright/problems'
import {textFolder} from './text-folder.js'

const journey = `# CUJ-007: Bread Baking

## Workflow

**Execution Mode**: workflow
**Workflow File**: \`.claude/workflows/bakery.yaml\`

## Agents Used

- Baker → Taster
`
const steps = `
### Step 0: Recipe

- **Agent**: baker

### Step 1: Oven

- **Agent**: baker
`
const withSteps = journey.replace('\n## Agents', `${steps}\n## Agents`)
const bakery = `name: Bakery
steps:
  - step: 0
    name: "Recipe"
    agent: baker
    inputs:
      - flour.md (optional, from the mill)
    outputs:
      - recipe-{{workflow_id}}.json
      - reasoning: notes/{{workflow_id}}.json
    validation:
      schema: recipe.schema.json
      minimum_score: 8/10
      gate: gates/recipe.json
    skill_requirements:
      required: [weighing]
    condition: score >= 7 and not sold_out
    on_failure: "Return to the mill"
    description: |
      Choose a recipe:
      - Count the guests
      - Weigh the flour
  - step: 1.5
    name: Oven
    agent: taster
    parallel: true
`
const workflow = {'.claude/workflows/bakery.yaml': bakery}
const at = ({text, at: {line, column}}: Located): string => `${line}:${column} ${text}`
const say = (problems: readonly Problem[]): string => problems.map(formatProblem).join('\n')

async function readProject(files: Readonly<Record<string, string>>): Promise<ReturnType<typeof readDefinitions>> {
  return readDefinitions([{folder: textFolder(files), origin: {kind: 'project', name: 'project'}}])
}

test('a journey without steps has those of its workflow file, each value with its place', async () => {
  const {definitions, problems} = await readProject({'cujs/CUJ-007.md': journey, ...workflow})
  expect(say(problems)).toBe('')
  const [first, second] = definitions.cujs[0]?.steps ?? []
  expect(first).toMatchObject({
    id: '0',
    title: 'Recipe',
    at: {file: '.claude/workflows/bakery.yaml', line: 3, column: 5},
    gates: [
      {kind: 'schema', path: 'recipe-{{workflow_id}}.json', schema: 'recipe.schema.json', at: {line: 12, column: 15}},
      {kind: 'minimum-score', minimum: 8, outOf: 10, rubric: [], maxAttempts: null, at: {line: 13, column: 22}},
    ],
    condition: {
      text: 'score >= 7 and not sold_out',
      expression: {
        kind: 'and',
        parts: [
          {kind: 'compare', left: 'score', operator: '>=', right: 7},
          {kind: 'not', part: {kind: 'compare', left: 'sold_out', operator: '==', right: true}},
        ],
      },
    },
    outcomes: [{when: {text: 'on failure'}, action: {text: 'Return to the mill', at: {line: 18, column: 17}}}],
  })
  expect([first?.agent, first?.skill].map(each => each && at(each))).toEqual(['5:12 baker', '16:18 weighing'])
  expect(first?.inputs.map(at)).toEqual(['7:9 flour.md?'])
  expect(first?.outputs.map(at)).toEqual(['9:9 recipe-{{workflow_id}}.json'])
  expect(first?.actions.map(at)).toEqual(['20:7 Choose a recipe:', '21:9 Count the guests', '22:9 Weigh the flour'])
  expect(first?.fields.map(({name, value}) => `${name} ${at(value)}`)).toEqual([
    'outputs.reasoning 10:20 notes/{{workflow_id}}.json',
    'validation.gate 14:13 gates/recipe.json',
  ])
  expect(second).toMatchObject({id: '1.5', title: 'Oven', agent: {text: 'taster'}, fields: [{name: 'parallel'}]})
})

test('a workflow file that says something else than the journey', async () => {
  const files = {'cujs/CUJ-007.md': withSteps, '.claude/workflows/bakery.yaml': bakery.replace('step: 1.5', 'step: 1')}
  const {definitions, problems} = await readProject(files)
  expect(definitions.cujs[0]?.steps.map(({at: place}) => place.file)).toEqual(['cujs/CUJ-007.md', 'cujs/CUJ-007.md'])
  expect(say(problems)).toBe(
    [
      "cujs/CUJ-007.md:14:14 warning Unexpected agent of step 1 `baker`, expected `taster` as in the workflow file: the journey's own text is used (definitions/workflow-differs)",
      '  fix: Make both say the same.',
      '  see: .claude/workflows/bakery.yaml:25:12',
    ].join('\n'),
  )
  const other = await readProject({'cujs/CUJ-007.md': withSteps, ...workflow})
  expect(say(other.problems)).toBe(
    [
      "cujs/CUJ-007.md:12:1 warning Unexpected steps `0`, `1`, expected `0`, `1.5` as in the workflow file: the journey's own text is used (definitions/workflow-differs)",
      '  fix: Make both say the same.',
      '  see: .claude/workflows/bakery.yaml:23:5',
    ].join('\n'),
  )
})

test('a workflow file that is not there, or not below the project', async () => {
  const {problems} = await readProject({'cujs/CUJ-007.md': withSteps})
  expect(say(problems)).toBe(
    [
      'cujs/CUJ-007.md:6:21 info Unexpected workflow file `.claude/workflows/bakery.yaml`, expected one that is there: the steps of the journey itself are used (definitions/missing-workflow-file)',
      '  fix: Add the file, or write the right path.',
    ].join('\n'),
  )
  const far = journey.replace('.claude/workflows/bakery.yaml', '../bakery.yaml')
  const folder = textFolder({'bakery.yaml': bakery, 'shop/cujs/CUJ-007.md': far})
  const read = await readDefinitions([{folder: join(folder, 'shop'), origin: {kind: 'project', name: 'project'}}])
  expect(read.problems.map(({code, severity}) => `${severity} ${code}`)).toEqual([
    'warning definitions/missing-workflow-file',
    'error definitions/no-steps',
  ])
})

test('a workflow file that is no workflow keeps what can be read', async () => {
  const broken = 'steps:\n  - step: 1\n    name: Oven\n  - step: "2\n'
  const folder = textFolder({
    'a.yaml': broken,
    'b.yaml': 'name: Nothing\n',
    'c.yaml': 'phases:\n  - steps:\n      - agent: x\n',
  })
  const a = await readWorkflowFile(join(folder, 'a.yaml'), 'a.yaml')
  expect(a.workflow?.steps[0]).toMatchObject({id: '1', title: 'Oven'})
  expect(a.problems.map(({code, at: place}) => `${place?.line} ${code}`)).toEqual(['5 definitions/bad-workflow-file'])
  const b = await readWorkflowFile(join(folder, 'b.yaml'), 'b.yaml')
  expect(say(b.problems)).toBe(
    [
      'b.yaml:1:1 warning Unexpected text in a workflow file, expected YAML with a list `steps`: it has none (definitions/bad-workflow-file)',
      '  fix: Mend the file; what could be read of it was.',
    ].join('\n'),
  )
  const c = await readWorkflowFile(join(folder, 'c.yaml'), 'c.yaml')
  expect(c.workflow?.steps).toMatchObject([{id: '1', title: 'Step 1', agent: {text: 'x', at: {line: 3, column: 16}}}])
})

const registry = `{
  "cujs": [
    {
      "id": "CUJ-007",
      "name": "Cake Baking",
      "execution_mode": "skill-only",
      "workflow": ".claude/workflows/cakes.yaml",
      "agents": ["taster"],
      "skills": [],
      "triggers": ["Bake"]
    },
    {"id": "CUJ-008", "name": "Nobody Knows", "execution_mode": "workflow", "agents": [], "workflow": null}
  ]
}
`

test('a registry that says something else than the journey, with both places', async () => {
  const files = {'.claude/docs/cujs/CUJ-007.md': withSteps, '.claude/context/cuj-registry.json': registry}
  const {problems} = await readProject(files)
  const lines = say(problems)
    .split('\n')
    .filter(line => !/^ {2}fix|missing-workflow-file/.test(line))
  expect(lines).toEqual([
    ".claude/docs/cujs/CUJ-007.md:1:1 warning Unexpected title `Bread Baking`, expected `Cake Baking` as in the registry: the journey's own text is used (definitions/registry-differs)",
    '  see: .claude/context/cuj-registry.json:5:15',
    ".claude/docs/cujs/CUJ-007.md:5:21 warning Unexpected execution mode `workflow`, expected `skill-only` as in the registry: the journey's own text is used (definitions/registry-differs)",
    '  see: .claude/context/cuj-registry.json:6:25',
    ".claude/docs/cujs/CUJ-007.md:6:21 warning Unexpected workflow file `.claude/workflows/bakery.yaml`, expected `.claude/workflows/cakes.yaml` as in the registry: the journey's own text is used (definitions/registry-differs)",
    '  see: .claude/context/cuj-registry.json:7:19',
    ".claude/docs/cujs/CUJ-007.md:18:3 warning Unexpected agents `Baker`, `Taster`, expected `taster` as in the registry: the journey's own text is used (definitions/registry-differs)",
    '  see: .claude/context/cuj-registry.json:8:18',
  ])
})

test('a check and a single file say the same of registry and workflow file', async () => {
  const files = {'cujs/CUJ-007.md': journey, ...workflow, 'cujs/cuj-registry.json': registry.replace('Cake', 'Bread')}
  const folder = textFolder(files)
  const root = {folder, origin: {kind: 'project', name: 'project'}} as const
  const none = {agents: [], skills: [], commands: [], cujs: [], plugins: [], conventions: []}
  const {files: found} = await findFiles([root])
  const checked = await checkDefinitions(found, none)
  const read = await readCuj(join(folder, 'cujs/CUJ-007.md'), undefined, 'cujs/CUJ-007.md')
  const differing = (problems: readonly Problem[]): readonly string[] =>
    problems.filter(({code}) => code === 'definitions/registry-differs').map(formatProblem)
  expect(read.definition?.steps).toHaveLength(2)
  expect(differing(read.problems)).toHaveLength(3)
  expect(differing(checked.problems)).toEqual(differing(read.problems))
})

test('a registry with faults gives what it has', async () => {
  const folder = textFolder({'r.json': '{"CUJ-001": {"title": "One"}, "x": 1,}', 's.json': '[{"title": "No id"}]'})
  const map = await readRegistry(join(folder, 'r.json'), 'r.json')
  expect(map.registry?.entries.map(({id, title}) => [id, title?.text])).toEqual([['CUJ-001', 'One']])
  expect(say(map.problems)).toBe(
    [
      'r.json:1:37 warning Unexpected `,` behind the last item in a CUJ registry, expected none (definitions/bad-registry)',
      '  fix: Mend the registry; until then journeys are read from their own files alone.',
    ].join('\n'),
  )
  const list = await readRegistry(join(folder, 's.json'), 's.json')
  expect(say(list.problems)).toBe(
    [
      's.json:1:2 warning Unexpected entry without an id in a CUJ registry, expected an `id` in each (definitions/bad-registry)',
      '  fix: Mend the registry; until then journeys are read from their own files alone.',
    ].join('\n'),
  )
})
