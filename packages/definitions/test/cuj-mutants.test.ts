import {cpSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {checkDefinitions, findFiles} from '@journeywright/definitions/check'
import {formatPlace, placeAt} from '@journeywright/problems'
import {textFolder} from './text-folder.js'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const cuj = 'cujs/CUJ-008-database-schema-planning.md'
const none = {agents: [], skills: [], commands: [], cujs: [], plugins: [], conventions: []}
const gates = [
  'exists',
  'migration-quality',
  'minimum-score',
  'proof',
  'schema',
  'schema-quality',
  'specification-quality',
]

/** `place code` of all that is wrong in a folder with agents, skills and journeys. */
async function findings(folder: string): Promise<readonly string[]> {
  const {files, problems} = await findFiles([{folder, origin: {kind: 'project', name: 'project'}}])
  const checked = await checkDefinitions(files, none, {gates})
  return [...problems, ...checked.problems].map(({code, at}) => `${at ? formatPlace(at) : ''} ${code}`)
}

test('nothing is said of our own agents, skills and journeys', async () => {
  const folder = textFolder({})
  for (const each of ['agents', 'skills', 'cujs']) cpSync(join(repository, each), join(folder, each), {recursive: true})
  expect(await findings(folder)).toEqual([])
})

/** Code, text to replace, what comes in its place; `¦` in it marks where the defect is. */
const mutants: readonly (readonly [string, string | RegExp, string])[] = [
  ['unknown-agent', '**Agent**: planner', '**Agent**: ¦plannr'],
  ['unknown-agent', 'Database-Schema-Architect (a', '¦Database-Scheme-Arch (a'],
  ['unknown-skill', '**Skill**: schema-design', '**Skill**: ¦schema-designs-all'],
  ['unknown-skill', '- `spec-writing` - the', '- `¦spec-wrting` - the'],
  ['unknown-gate', '**Gate**: proof', '**Gate**: ¦prof'],
  ['unknown-mode', '**Execution Mode**: `workflow`', '**Execution Mode**: `¦worklow`'],
  ['unknown-step', 'proceed to Step 1\n', 'proceed to ¦Step 11\n'],
  ['unknown-cuj', '## Related Documentation\n', '## Related Documentation\n\nSee ¦CUJ-010.\n'],
  ['dangling-link', '(../agents/planner.md)', '(¦../agents/planer.md)'],
  ['dangling-link', '(../skills/spec-writing/SKILL.md)', '(¦../skills/spec-writing/Skill.md)'],
  ['dangling-schema', '`database-schema.schema.json`\n- **Gate**', '`¦schemas/database.schema.json`\n- **Gate**'],
  ['two-producers', '`proof-{{workflow_id}}.json`, `seeds', '`¦db-schema-{{workflow_id}}.json`, `seeds'],
  ['output-outside', '**Outputs**: `database-schema.md`', '**Outputs**: `¦../database-schema.md`'],
  ['placeholder-unknown', '**Outputs**: `database-schema.md`', '**Outputs**: `¦database-{{flow_id}}.md`'],
  ['placeholder-mixed', '## Recovery Artifacts', '- Kept by `¦<run_id>`\n\n## Recovery Artifacts'],
  ['step-order', '### Step 1: Schema Design', '¦### Step 9: Schema Design'],
  ['step-cycle', '`plan-{{workflow_id}}.json`\n- **Outputs**: `db', '`database-schema.md`\n- **Outputs**: `db'],
  ['gate-minimum-out-of-range', 'minimum score 7/10', '¦minimum score 11/10'],
  ['gate-without-threshold', /- \*\*Gate\*\*: minimum[^]*?proceed to Step 1\n/, ''],
  ['threshold-differs', 'If score < 7', 'If ¦score < 6'],
  ['field-misspelt', '- **Outputs**: `database-schema.md`', '- **¦Ouptuts**: `database-schema.md`'],
  ['section-misspelt', '## Success Criteria', '¦## Sucess Criteria'],
  ['no-success-criteria', '## Success Criteria', '## What We Want'],
  ['duplicate-section', '## Test Scenarios', '¦## Trigger'],
  ['criterion-without-target', '`diagrams/er-diagram-{{workflow_id}}.svg` created', ' '],
  ['criterion-uncheckable', '`diagrams/er-diagram-{{workflow_id}}.svg` created', 'A nice one'],
  ['output-nobody-makes', '`proof-{{workflow_id}}.json` validated', '`¦prof-{{workflow_id}}.json` validated'],
  [
    'input-nobody-makes',
    '**Inputs**: `db-schema-{{workflow_id}}.json`\n',
    '**Inputs**: `¦dbschema-{{workflow_id}}.json`\n',
  ],
  ['fallback-to-itself', 'Database-Architect → Architect', 'Database-Architect → ¦Database-Architect'],
  ['fallback-unused-agent', 'Database-Architect → Database-Schema-Arch', '¦Draughtsman → Database-Schema-Arch'],
  ['backoff-shorter', '(1s, 2s, 4s)', '(1s, 20s, 4s)'],
  ['retries-out-of-range', '3 attempts per step', '33 attempts per step'],
  ['agents-used-differs', '- Planner → Orchestrator → ', '- Planner → '],
  ['skills-used-differs', '- `prisma-schema` - the schema as Prisma models\n', ''],
]

test.each(mutants)('%s in %s', async (rule, from, to) => {
  const folder = textFolder({})
  for (const each of ['agents', 'skills', 'cujs']) cpSync(join(repository, each), join(folder, each), {recursive: true})
  const text = readFileSync(join(folder, cuj), 'utf8')
  expect(text).toMatch(from)
  const marked = text.replace(from, () => to)
  writeFileSync(join(folder, cuj), marked.replace('¦', ''))
  const found = await findings(folder)
  const place = marked.includes('¦') ? formatPlace(placeAt(cuj, marked, marked.indexOf('¦'))) : cuj
  const isFound = (each: string): boolean =>
    each.startsWith(marked.includes('¦') ? `${place} ` : place) && each.endsWith(` definitions/${rule}`)
  expect(found.filter(isFound)).not.toEqual([])
})
