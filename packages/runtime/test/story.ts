import {createHash} from 'node:crypto'
import type {Outcome, Plugin, StepHandler, StepTask} from '@journeywright/runtime'
import type {TempRunInput} from '@journeywright/runtime/testing'

/** A small journey that has nothing to do with databases: an outline is rated, a story is written, a poster is drawn. */
export const storyCuj = `# CUJ-100: Story Writing

## User Goal

A story.

## Trigger

- "Write a story about winter"

## Workflow

**Execution Mode**: \`workflow\`

### Step 0: Outline

- Author creates an outline
- Outputs: \`outline-{{workflow_id}}.md\`, \`plan-{{workflow_id}}.json\`

### Step 0.1: Outline Rating

**Agent**: judge
**Skill**: story-rating
**Validation**:

- Minimum score: 7/10
- Rubric: plot
- If score < 7: Return to author with feedback (max 3 attempts)
- Records rating in \`ratings/<run_id>/<plan_id>.json\`

### Step 1: Story Drafting

- Author drafts the story

### Step 2: Poster

- poster-drawing draws a poster

## Agents Used

- Author → Judge

## Skills Used

- \`poster-drawing\` - posters

## Expected Outputs

- Story draft
- Poster

## Success Criteria

| Criterion      | Measurement     | Target                                     |
| -------------- | --------------- | ------------------------------------------ |
| Outline rated  | Gate            | \`plan-{{workflow_id}}.json\` validated by gate file |
| Chapters there | Story chapters  | Chapters array populated in \`story.json\` |
| Poster drawn   | Poster exists   | \`poster.svg\` created                     |
| Story valid    | Schema          | Validated against \`story.schema.json\`    |
| Readers moved  | Tears           | At least three                             |

## Error Recovery

### Retry Strategy

- **Max Retries**: 3 attempts per step
- **Backoff**: Exponential (1s, 2s, 4s)

### Fallback Options

- **Alternative Agent**: If primary agent fails 3x, route to backup agent
  - Author → Ghost-Writer (someone else)
- **Graceful Degradation**: Deliver the story (skip the poster)
`

export const storyFiles = {
  'cujs/CUJ-100-story.md': storyCuj,
  'agents/author.md': agent('author', 'Author', 'skills: [drafting, poster-drawing]'),
  'agents/ghost-writer.md': agent('ghost-writer', 'Ghost Writer', 'skills: [drafting]'),
  'agents/judge.md': agent('judge', 'Judge', 'skills: [story-rating]'),
  'skills/drafting/SKILL.md': skill('drafting', 'Drafts stories.', 'capabilities: story, drafting'),
  'skills/poster-drawing/SKILL.md': skill('poster-drawing', 'Draws posters.', 'capabilities: poster'),
  'skills/story-rating/SKILL.md': skill('story-rating', 'Rates outlines.', 'capabilities: rating'),
}

function agent(id: string, title: string, more: string): string {
  return `---\nname: ${id}\ndescription: ${title} of stories.\n${more}\n---\n\n# ${title}\n\nWrites.\n`
}

function skill(id: string, description: string, more: string): string {
  return `---\nname: ${id}\ndescription: ${description}\nmetadata:\n  ${more}\n---\n\n# ${id}\n\nHow.\n`
}

type Perform = (task: StepTask, tries: number, signal: AbortSignal) => Outcome | Promise<Outcome>

/** What each step does; a test replaces the one that it's about. `tries` counts from 1. */
export interface StoryParts {
  readonly outline?: Perform
  readonly rating?: Perform
  readonly story?: Perform
  readonly poster?: Perform
}

export const storySchema = {
  type: 'object',
  required: ['chapters'],
  properties: {chapters: {type: 'array', items: {type: 'string'}}},
}

/** Makes every promised output, with the content that the step's id names or a plain word. */
export function done(task: StepTask, contents: Readonly<Record<string, string>> = {}): Outcome {
  return {
    kind: 'done',
    artifacts: task.outputs.map(({id, path}) => ({id, path, content: contents[id] ?? `${id}\n`})),
    notes: [`made ${task.outputs.length}`],
  }
}

export function rated(task: StepTask, score: number): Outcome {
  const plan = task.inputs.find(input => input.id === 'plan')
  const rating = {
    overall_score: score,
    rubric_scores: {plot: score},
    feedback: ['plot: more of it'],
    plan_hash: hashOf(plan?.content ?? ''),
  }
  return done(task, {rating: JSON.stringify(rating)})
}

export function storyPlugin(parts: StoryParts = {}): Plugin {
  const counts = new Map<string, number>()
  const counted = (id: string, perform: Perform): StepHandler['perform'] => {
    return async (task, {signal}) => {
      counts.set(id, (counts.get(id) ?? 0) + 1)
      return perform(task, counts.get(id) ?? 0, signal)
    }
  }
  const json = {mediaType: 'application/json'}
  return {
    name: 'story',
    handlers: [
      {
        id: 'outline',
        performs: {agents: ['author']},
        produces: [
          {id: 'outline', path: 'outline-{{workflow_id}}.md', mediaType: 'text/markdown', title: 'Outline'},
          {id: 'plan', path: 'plan-{{workflow_id}}.json', ...json, title: 'Plan'},
        ],
        perform: counted('outline', parts.outline ?? ((task, tries) => done(task, {plan: `{"try": ${tries}}`}))),
      },
      {
        id: 'rating',
        performs: {skills: ['story-rating']},
        needs: ['plan'],
        produces: [{id: 'rating', path: 'rating-{{run_id}}.json', ...json, title: 'Rating', deliverable: false}],
        perform: counted('rating', parts.rating ?? (task => rated(task, 8))),
      },
      {
        id: 'story',
        performs: {skills: ['drafting']},
        needs: ['plan'],
        produces: [{id: 'story', path: 'story.json', ...json, title: 'Story draft', schema: storySchema}],
        perform: counted('story', parts.story ?? (task => done(task, {story: '{"chapters": ["one"]}'}))),
      },
      {
        id: 'poster',
        performs: {skills: ['poster-drawing']},
        needs: ['story'],
        produces: [{id: 'poster', path: 'poster.svg', mediaType: 'image/svg+xml', title: 'Poster'}],
        perform: counted('poster', parts.poster ?? (task => done(task, {poster: '<svg/>'}))),
      },
    ],
  }
}

export function story(parts: StoryParts = {}, more: Partial<TempRunInput> = {}): TempRunInput {
  return {files: storyFiles, plugins: [storyPlugin(parts)], request: 'Write a story about winter', ...more}
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
