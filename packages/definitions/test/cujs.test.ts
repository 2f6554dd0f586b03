import {fileURLToPath} from 'node:url'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {formatProblem, type Place} from '@journeywright/problems'
import {readCuj, type CujDefinition, type CujStep, type Located} from '@journeywright/definitions'
import {textFolder} from './text-folder.js'

const file = fileURLToPath(new URL('../fixtures/cujs/forms.md', import.meta.url))
let cuj: CujDefinition
let said: string

beforeAll(async () => {
  const {definition, problems} = await readCuj(file, undefined, 'forms.md')
  if (!definition) throw new Error('the fixture was not read')
  cuj = definition
  said = problems.map(formatProblem).join('\n')
})

const at = ({line, column}: Place): string => `${line}:${column}`
const print = (each: Located | null): string | null => each && `${at(each.at)} ${each.text}`
const printAll = (all: readonly Located[]): readonly (string | null)[] => all.map(print)
const step = (title: string): CujStep => {
  const found = cuj.steps.find(each => each.title.startsWith(title))
  if (!found) throw new Error(`no step ${title}`)
  return found
}

test('names, goal and phrases', () => {
  expect(cuj).toMatchObject({
    kind: 'cuj',
    id: 'CUJ-042',
    name: 'Newsletter Launch',
    aliases: ['Mailing', 'Post'],
    description: 'Send a newsletter that people read.',
    executionMode: {kind: 'workflow', text: 'workflow', at: {file: 'forms.md', line: 25, column: 22}},
    bodyLine: 6,
  })
  expect(cuj.goal).toBe('Send a newsletter\nthat people read.\n\n**Persona**: Editor')
  expect(printAll(cuj.triggers)).toEqual(['18:4 Write a newsletter', '19:3 `/newsletter` command'])
  expect(printAll(cuj.examplePrompts)).toEqual([
    '136:2 Write a newsletter about bees',
    '137:3 Launch the newsletter',
    '140:4 Send the mail',
  ])
  expect(printAll(cuj.conventions)).toEqual(['153:3 Dates are ISO 8601.'])
})

test('step ids are strings, in the order of the file', () => {
  expect(cuj.steps.map(({id, title, at: place}) => `${at(place)} ${id} ${title}`)).toEqual([
    '29:1 0 Planning Phase',
    '34:1 0.1 Rating, First Form',
    '46:1 0.2 Rating, Second Form',
    '55:1 0.3 Rating, Third Form',
    '61:1 1-N Writing (Each Part)',
    '86:1 8+ Publishing',
    '102:1 8+ Publishing Again',
  ])
})

test('a step without fields keeps its items as actions', () => {
  const {agent, skill, actions, outputs, gates} = step('Planning')
  expect([agent, skill, gates]).toEqual([null, null, []])
  expect(printAll(actions)).toEqual(['31:3 Planner creates an outline'])
  expect(printAll(outputs)).toEqual(['32:13 outline-{{workflow_id}}.md', '32:43 outline-{{workflow_id}}.json'])
})

test.each([
  ['Rating, First', 7, ['completeness', 'tone'], 2, ['44:15 runs/{{run_id}}/{{plan_id}}-rating.json'], '40:3'],
  ['Rating, Second', 7, ['completeness'], null, ['53:22 runs/{{run_id}}/second.json'], '51:3'],
  ['Rating, Third', 8.5, [], null, [], '58:3'],
])('%s Form', (title, minimum, rubric, maxAttempts, outputs, place) => {
  const rated = step(title)
  expect(rated.agent?.text).toBe('orchestrator')
  expect(rated.actions).toEqual([])
  expect(rated.gates.map(gate => ({...gate, at: at(gate.at)}))).toEqual([
    {kind: 'minimum-score', minimum, outOf: 10, rubric, maxAttempts, at: place},
  ])
  expect(printAll(rated.outputs)).toEqual(
    title.includes('First') ? ['44:22 runs/{{run_id}}/{{plan_id}}-rating.json'] : outputs,
  )
})

test('fields as list items', () => {
  const {agent, skill, inputs, outputs, gates, actions} = step('Writing')
  expect(printAll([agent, skill].filter(each => each !== null))).toEqual(['63:14 writer', '64:14 prose'])
  expect(printAll(inputs)).toEqual(['65:15 outline', '65:24 notes?'])
  expect(printAll(outputs)).toEqual(['67:6 parts/**', '68:6 index-{{id}}.json'])
  expect(gates.map(({at: place, ...gate}) => [at(place), gate])).toEqual([
    ['69:13', {kind: 'exists', path: 'parts/**'}],
    ['69:13', {kind: 'exists', path: 'index-{{id}}.json'}],
    ['69:21', {kind: 'schema', path: 'index-{{id}}.json', schema: 'index.schema.json'}],
    ['69:77', {kind: 'named', id: 'tone-check'}],
    ['70:19', {kind: 'schema', path: 'index-{{id}}.json', schema: '.claude/schemas/index.schema.json'}],
  ])
  expect(printAll(actions)).toEqual([
    '70:19 Schema validation against `.claude/schemas/index.schema.json`',
    '71:20 Writer writes each part, which may take long',
    '73:3 **Mood**: cheerful',
    '74:6 Reads the outline',
    '75:6 Writes',
    '84:3 Still this step',
  ])
})

test('fields as lines', () => {
  const {agent, inputs, outputs, condition, actions, gates} = step('Publishing')
  expect(print(agent)).toBe('88:13 publisher')
  expect(printAll(inputs)).toEqual(['89:14 outline-{{workflow_id}}.md', '89:44 target_url'])
  expect(outputs).toEqual([])
  expect(print(condition)).toBe("91:17 validation_status == 'pass'")
  expect(printAll(actions)).toEqual(['94:3 Publisher sends it'])
  expect(gates.map(({at: place, ...gate}) => [at(place), gate])).toEqual([
    ['95:13', {kind: 'exists', path: 'a.md'}],
    ['95:28', {kind: 'exists', path: 'b.md'}],
    ['96:13', {kind: 'minimum-score', minimum: 85, outOf: 100, rubric: [], maxAttempts: 4}],
  ])
})

test('agents, skills and outputs', () => {
  expect(printAll(cuj.agentsUsed)).toEqual([
    '108:3 Planner',
    '108:13 Writer',
    '108:23 Publisher',
    '109:3 Editor',
    '109:11 Proofreader',
  ])
  expect(printAll(cuj.skillsUsed)).toEqual(['115:4 prose', '116:3 Kerning tools'])
  expect(printAll(cuj.expectedOutputs)).toEqual(['120:3 Newsletter in `out/{{run_id}}.html`', '121:3 Statistics'])
  expect(printAll(cuj.links)).toEqual(['157:5 ../docs/guide.md', '157:39 bee.png'])
})

test('criteria from a table, by its headings, and from lists', () => {
  expect(cuj.criteria.map(({at: place, ...criterion}) => [at(place), ...Object.values(criterion)])).toEqual([
    ['127:1', 'Small', 'a | b', '`out/{{run_id}}.html` < 1MB'],
    ['129:7', 'Subscribers were asked', '', ''],
    ['130:5', 'Links work', '', ''],
  ])
})

test('recovery', () => {
  const {fallbacks, degradation, ...numbers} = cuj.recovery
  expect(numbers).toEqual({maxRetries: 2, backoffMs: [500, 1500, 60_000]})
  expect(fallbacks.map(({from, to, reason}) => `${from} > ${to}: ${reason}`)).toEqual([
    'Writer > Editor: hands over (with notes)',
    'Editor > Planner: hands over (with notes)',
  ])
  expect(degradation?.text).toBe('Send the text without pictures')
})

test('every section is kept', () => {
  expect(cuj.sections.map(({title}) => title)).toEqual([
    'User Goal',
    'Trigger',
    'Workflow',
    'Agents Used',
    'Skills Used',
    'Expected Outputs',
    'Success Criteria',
    'Example Prompts',
    'Error Recovery',
    'Conventions',
    'Odd Section',
  ])
  expect(cuj.sections.at(-1)?.text).toBe('See [the guide](../docs/guide.md) and ![a picture](bee.png).')
})

test('what is odd is said', () => {
  expect(said).toBe(
    [
      'forms.md:98:1 warning Unexpected heading `Interlude` in a workflow, expected `Step <id>: <title>`: nothing below it is run (definitions/not-a-step)',
      '  fix: Write it as a step, or move it into a section of its own (`##`).',
      'forms.md:102:1 error Unexpected second step `8+`, expected each step id once (definitions/duplicate-step)',
      '  fix: Give one of the two another number.',
      '  see: forms.md:86:1',
    ].join('\n'),
  )
})

test('a minimal CUJ, with what it lacks', async () => {
  const name = 'some-journey.txt'
  const folder = textFolder({[name]: '# Some Journey\n\nDoes it.\n\n## Workflow\n\n### Step 1: Do\n\n- Acts\n'})
  const {definition, problems} = await readCuj(join(folder, name), undefined, name)
  expect(definition).toMatchObject({
    id: 'some-journey',
    name: 'Some Journey',
    description: 'Does it.',
    executionMode: {kind: 'workflow', text: '', at: null},
    recovery: {maxRetries: null, backoffMs: [], fallbacks: [], degradation: null},
  })
  expect(problems.map(problem => formatProblem(problem).split('\n')[0])).toEqual([
    'some-journey.txt:1:1 warning Unexpected beginning of a CUJ, expected `# CUJ-NNN: Title`: the file name is its id (definitions/no-title)',
    'some-journey.txt:5:1 warning Unexpected workflow without an execution mode, expected `**Execution Mode**: `workflow``: it is read as that (definitions/no-execution-mode)',
  ])
})

test.each([
  ['Step 3: Foo: Bar', '3', 'Foo: Bar'],
  ['step 5-7: Range', '5-7', 'Range'],
  ['Step 1 - Dashed: Title', '1', 'Dashed: Title'],
  ['Step A.2 : Spaced #', 'A.2', 'Spaced'],
])('the heading %j', async (heading, id, title) => {
  const body = `# CUJ-1: X\n\n## Workflow\n\n**Execution Mode**: workflow\n\n### ${heading}\n\n- Outputs: \`a.json\`\n\n**Validation**:\n\n- Schema validation against \`a.schema.json\`\n`
  const folder = textFolder({'cuj.md': body})
  const {definition, problems} = await readCuj(join(folder, 'cuj.md'), undefined, 'cuj.md')
  expect(problems).toEqual([])
  expect(definition?.steps).toMatchObject([
    {id, title, gates: [{kind: 'schema', path: 'a.json', schema: 'a.schema.json'}]},
  ])
})
