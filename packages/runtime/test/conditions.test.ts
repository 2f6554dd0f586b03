import {expect, test} from 'vitest'
import type {Outcome, StepTask} from '@journeywright/runtime'
import {keep, resultOf, runFolder, runStory, storyline} from './run-story.js'
import {done, storyCuj, storyFiles, type StoryParts} from './story.js'
import {runInTempFolder} from '@journeywright/runtime/testing'
import {story} from './story.js'

/** The story journey with a condition on the poster, which nothing else needs. */
function conditional(condition: string, cuj = storyCuj) {
  const text = cuj.replace('- poster-drawing draws a poster', `- **Condition**: ${condition}\n- poster-drawing draws`)
  return {files: {...storyFiles, 'cujs/CUJ-100-story.md': text}}
}

const mood: StoryParts = {
  story: task => done(task, {story: '{"chapters": ["one"], "mood": "grim", "tone": {"pitch": 4}}'}),
}

test.each<[string, string]>([
  ['`mood == "grim"`', 'passed'],
  ['`mood != grim`', 'skipped'],
  ['`story.tone.pitch >= 4`', 'passed'],
  ['`story.tone.pitch > 4`', 'skipped'],
  ["`validation_status == 'pass'`", 'passed'],
  ["`validation_status == 'fail'`", 'skipped'],
  ['`score >= 8`', 'passed'],
  ['`score < 8`', 'skipped'],
  ['`not (score < 8)`', 'passed'],
  ['`style == plain`', 'passed'],
  ['`options.style == baroque`', 'skipped'],
  ['`weather == snow and score < 8`', 'skipped'],
  ['`weather == snow or score >= 8`', 'passed'],
  ['`weather == snow`', 'waiting'],
  ['`weather == snow and score >= 8`', 'waiting'],
  ['`mood > 3`', 'waiting'],
  ['when it snows', 'waiting'],
])('%s: %s', async (condition, expected) => {
  const run = await runStory(mood, {...conditional(condition), options: {style: ['plain']}})
  const poster = storyline(run).filter(line => line.endsWith(' 2'))
  const status = resultOf(run).status === 'waiting' ? 'waiting' : poster.includes('passed 2') ? 'passed' : 'skipped'
  expect(status).toBe(expected)
})

test('a step that its condition leaves out is no loss, and its criterion is neither met nor failed', async () => {
  const run = await runStory(mood, conditional('`score < 7`'))
  const result = resultOf(run)
  expect(result).toMatchObject({status: 'passed', exitCode: 0, files: expect.not.arrayContaining(['poster.svg'])})
  expect(result.criteria.find(({name}) => name === 'Poster drawn')).toEqual({
    name: 'Poster drawn',
    status: 'unverified',
    evidence: '`poster` was not made: its condition `score < 7` is not met: `score` is 8',
  })
  expect(await run.read(`${runFolder}/report.md`)).toContain(
    '## Skipped\n\n- Step 2, Poster: its condition `score < 7` is not met: `score` is 8\n',
  )
  const journal = (await run.read(`${runFolder}/journal.jsonl`)) ?? ''
  expect(journal).toContain(
    '"event":{"type":"condition-decided","key":"2@1#1","outcome":"not met","evidence":"`score` is 8"}',
  )
  expect(journal).toContain('decide 2@1#1')
})

test('what needs the outputs of a step that is left out goes with it, and what only comes later does not', async () => {
  const cuj = storyCuj
    .replace('- Author drafts the story', '- **Condition**: score > 9\n- Author drafts the story')
    .replace('## Agents Used', '### Step 3: Song\n\n- **Agent**: judge\n- **Skill**: singing\n\n## Agents Used')
  const files = {
    ...storyFiles,
    'cujs/CUJ-100-story.md': cuj,
    'skills/singing/SKILL.md': '---\nname: singing\ndescription: Sings.\n---\n\nSings.\n',
  }
  const sing = {
    id: 'sing',
    performs: {skills: ['singing']},
    produces: [],
    perform: async (): Promise<Outcome> => ({kind: 'done', artifacts: []}),
  }
  const {plugins} = story(mood)
  const run = keep(await runInTempFolder({files, plugins: [...plugins, {name: 'song', handlers: [sing]}]}))
  expect(storyline(run).slice(-4)).toEqual(['skipped 1', 'skipped 2', 'started 3@1#1', 'passed 3'])
  expect(run.events.filter(({type}) => type === 'step-skipped')).toMatchObject([
    {reason: 'its condition `score > 9` is not met: `score` is 8'},
    {reason: 'step 1 was skipped'},
  ])
  expect(resultOf(run).status).toBe('passed')
})

test('a condition is looked at again when what it speaks of is made anew', async () => {
  const moods = ['grim', 'gay']
  const run = await runStory(
    {
      story: (task: StepTask, tries) =>
        done(task, {story: `{"chapters": [${tries === 1 ? '1' : '"one"'}], "mood": "${moods[tries - 1]}"}`}),
    },
    conditional('mood == gay'),
  )
  expect(storyline(run)).toContain('passed 2')
})

test('a condition that only a person can answer stops the run with the question', async () => {
  const run = await runStory(mood, conditional('when it snows'))
  expect(resultOf(run)).toMatchObject({
    status: 'waiting',
    exitCode: 3,
    questions: [
      {
        id: 'condition-2',
        text: 'Does step 2, Poster, apply? Its condition is: when it snows',
        why: 'no program can tell whether `when it snows`',
      },
    ],
  })
  expect(storyline(run)).not.toContain('started 2@1#1')
})
