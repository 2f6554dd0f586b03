import {expect, test} from 'vitest'
import {changed, planStory} from './plan-story.js'
import {storyCuj, storyFiles, storyPlugin} from './story.js'

test('who acts in each step, and by which rule', async () => {
  const {plan} = await planStory()
  expect(
    plan?.steps.map(step => `${step.id} ${step.agent} ${step.skill} ${step.performer} ${said(step.resolvedBy)}`),
  ).toEqual([
    '0 author null builtin:outline leading display name, none, order',
    '0.1 judge story-rating builtin:rating field, field, inputs',
    '1 author drafting builtin:story leading display name, capability match, inputs',
    '2 author poster-drawing builtin:poster sole skill, leading skill, inputs',
  ])
})

test.each([
  ['a display name with hyphens', '- Ghost-Writer drafts', 'ghost-writer leading display name, drafting sole skill'],
  ['an alias', '- Phantom drafts', 'ghost-writer leading display name, drafting sole skill'],
  ['a field over a name', '- **Agent**: judge\n- Ghost Writer drafts', 'judge field, story-rating sole skill'],
  ['a field with more in it', '- **Agent**: Ghost Writer (at night)', 'ghost-writer field, drafting sole skill'],
  ['no name', '- Drafts the story', 'author capability match, drafting capability match'],
  ['a name in mid-text', '- Lets the Judge wait, drafting', 'author capability match, drafting capability match'],
  ['a skill as a field', '- **Skill**: `drafting`', 'author sole skill, drafting field'],
  ['a verb that is no skill', '- Drafting is done', 'author capability match, drafting capability match'],
])('actors: %s', async (_name, text, expected) => {
  const files = {
    ...storyFiles,
    'agents/ghost-writer.md': storyFiles['agents/ghost-writer.md'].replace(
      'skills:',
      'metadata:\n  aliases: Phantom\nskills:',
    ),
    'cujs/CUJ-100-story.md': storyCuj.replace('- Author drafts the story', text),
  }
  const plugin = storyPlugin()
  const handlers = (plugin.handlers ?? []).map(handler => {
    return handler.id === 'rating' ? {...handler, performs: {skills: ['story-rating']}} : handler
  })
  const {acted} = await actedStep({files, plugins: [{...plugin, handlers}]})
  expect(acted).toBe(expected)
})

test("a CUJ's own path wins over the handler's, and the one placeholder set has two spellings", async () => {
  const {plan} = await planStory()
  expect(plan?.steps[1]?.outputs.map(({path, namedBy}) => `${path} ${namedBy}`)).toEqual([
    'ratings/{{run_id}}/{{plan_id}}.json cuj',
  ])
  expect(plan?.steps[2]?.outputs[0]).toMatchObject({path: 'story.json', namedBy: 'handler'})
})

test('a rating judges what it read, and sends that back', async () => {
  const {plan} = await planStory()
  expect(plan?.steps[1]?.gates).toEqual([
    {gate: 'exists', judges: ['rating'], options: {}, maxAttempts: 3},
    {
      gate: 'minimum-score',
      judges: ['plan'],
      options: {minimum: 7, outOf: 10, rubric: ['plot'], rating: 'rating'},
      maxAttempts: 3,
    },
  ])
  expect(plan?.steps.map(({id, dependsOn}) => `${id}: ${dependsOn.join(' ')}`)).toEqual([
    '0: ',
    '0.1: 0',
    '1: 0 0.1',
    '2: 0.1 1',
  ])
})

test("a handler's own gates are always there", async () => {
  const gates = [{gate: 'thrill', judges: ['story']}]
  const plugin = changed('story', {gates})
  const missing = await planStory({plugins: [plugin]})
  expect(missing.problems.map(({code}) => code)).toEqual(['plan/unknown-gate', 'plan/unverified-criterion'])
  const thrill = {id: 'thrill', judge: () => Promise.resolve({status: 'passed' as const, problems: []})}
  const {plan} = await planStory({plugins: [{...plugin, gates: [thrill]}]})
  expect(plan?.steps[2]?.gates.map(({gate}) => gate)).toEqual(['exists', 'schema', 'thrill'])
})

test.each([
  ['`story.json` created', {kind: 'exists', artifact: 'story'}],
  ['`story.json` exists', {kind: 'exists', artifact: 'story'}],
  ['File present at `story.json`', {kind: 'exists', artifact: 'story'}],
  ['`story.json` validated by gate file', {kind: 'gate-passed', artifact: 'story'}],
  ['`story.json` validated by `gates/step-1.json`', {kind: 'gate-passed', artifact: 'story'}],
  ['>= 7/10 (recorded in `ratings/<run_id>/<plan_id>.json`)', {kind: 'gate-passed', artifact: 'rating'}],
  [
    '`story.json` populated with chapters and pages',
    {kind: 'field', artifact: 'story', fields: ['chapters', 'chapters[].pages']},
  ],
  ['Chapters array populated in `story.json`', {kind: 'field', artifact: 'story', fields: ['chapters']}],
  ['Hero name defined in `story.json`', {kind: 'field', artifact: 'story', fields: ['hero.name']}],
  ['Wolf defined in `story.json`', {kind: 'unverified', why: '`Wolf` is no field of `story.json`'}],
  [
    'Validated against `.claude/schemas/story.schema.json`',
    {kind: 'schema', artifact: 'story', schema: '.claude/schemas/story.schema.json'},
  ],
  [
    '`plan-{{workflow_id}}.json` validated by `a.schema.json`',
    {kind: 'schema', artifact: 'plan', schema: 'a.schema.json'},
  ],
  ['`film.mp4` created', {kind: 'unverified', why: 'No planned step makes `film.mp4`'}],
  [
    '`story.json` is a joy',
    {kind: 'unverified', why: 'No program can tell from the wording what to look for in `story.json`'},
  ],
  ['Everyone is happy', {kind: 'unverified', why: 'The criterion names no file, so no program can check it'}],
])('criterion: %s', async (target, check) => {
  const cuj = storyCuj.replace(/\| Outline rated .*\n/, `| Story written | Story | ${target} |\n`)
  const schema = {type: 'object', properties: {chapters: {}, hero: {properties: {name: {}}}}}
  const produces = [
    {
      id: 'story',
      path: 'story.json',
      mediaType: 'application/json',
      title: 'Story draft',
      schema,
      fields: {pages: 'chapters[].pages'},
    },
  ]
  const {plan} = await planStory({
    files: {...storyFiles, 'cujs/CUJ-100-story.md': cuj},
    plugins: [changed('story', {produces})],
  })
  expect(plan?.criteria[0]?.check).toEqual(check)
})

test('a plan is frozen JSON with the hash of every definition that it was made from', async () => {
  const {plan, definitions} = await planStory({brief: {a: undefined, b: [1]}})
  expect(Object.isFrozen(plan?.steps[0]?.gates)).toBe(true)
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
  expect(plan?.brief).toEqual({b: [1]})
  const hashes = [...definitions.cujs, ...definitions.agents, ...definitions.skills].map(({kind, id, hash}) => [
    `${kind}:${id}`,
    hash,
  ])
  expect(plan?.definitions).toEqual(Object.fromEntries(hashes))
})

function said(rules: Readonly<Record<string, string>>): string {
  return `${rules['agent']}, ${rules['skill']}, ${rules['dependsOn']}`
}

/** Who acts in step 1, also where nobody can perform it. */
async function actedStep(given: Parameters<typeof planStory>[0]): Promise<{readonly acted: string}> {
  const step = (await planStory(given)).actors[2]
  return {acted: `${step?.agent} ${step?.resolvedBy['agent']}, ${step?.skill} ${step?.resolvedBy['skill']}`}
}
