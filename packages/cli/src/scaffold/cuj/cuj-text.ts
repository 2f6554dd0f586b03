import type {KnownName, Performer} from '../known.js'
import {markdownTable} from '../text/markdown-table.js'
import {oneLine} from '../text/one-line.js'
import {titleOf} from '../text/title-of.js'
import {wordsOf} from '../text/words-of.js'
import {promptOf} from './prompt-of.js'
import {planningSteps} from './planning-steps.js'
import {stepText} from './step-text.js'

export interface CujContent {
  readonly id: string
  readonly name: string
  readonly description: string
  /** In the order in which they are taken. */
  readonly steps: readonly Performer[]
  /** Whether tables are designed: such a journey is planned and rated first. */
  readonly isDesign: boolean
  readonly agents: readonly KnownName[]
}

/** A journey file. */
export function cujText({id, name, description, steps, isDesign, agents}: CujContent): string {
  const goal = oneLine(description) || `Get ${wordsOf(name)} done the same way every time, with every result checked.`
  const actors = [...(isDesign ? ['planner', 'orchestrator'] : []), ...steps.flatMap(({agent}) => agent ?? [])]
  const shown = [...new Set(actors)].map(actor => agents.find(each => each.id === actor)?.name ?? titleOf(actor))
  const skills = [...(isDesign ? ['response-rater'] : []), ...steps.map(({skill}) => skill)]
  const made = steps.flatMap(({makes}) => makes)
  const blocks = [
    `# ${id}: ${titleOf(name)}`,
    `## User Goal\n\n${goal}`,
    `## Trigger\n\n- "${promptOf(name, isDesign)}"`,
    '## Workflow\n\n**Execution Mode**: `workflow`',
    ...(isDesign ? planningSteps : []),
    ...steps.map((step, index) => stepText(step, index + 1, isDesign, steps.slice(0, index))),
    ...(shown.length > 0 ? [`## Agents Used\n\n- ${shown.join(' → ')}`] : []),
    `## Skills Used\n\n${skills.map(skill => `- \`${skill}\``).join('\n')}`,
    ...(made.length > 0 ? [`## Expected Outputs\n\n${made.map(({title}) => `- ${title}`).join('\n')}`] : []),
    `## Success Criteria\n\n${markdownTable(criteria(steps, isDesign))}`,
    `## Example Prompts\n\n- "${promptOf(name, isDesign)}"`,
  ]
  return `${blocks.join('\n\n')}\n`
}

function criteria(steps: readonly Performer[], isDesign: boolean): readonly (readonly string[])[] {
  const plan = ['Plan rated', 'Artifact validated by gate', '`plan-{{workflow_id}}.json` validated by gate file']
  const made = steps.flatMap(({makes}) => makes)
  return [
    ['Criterion', 'Measurement', 'Target'],
    ...(isDesign ? [plan] : []),
    ...made.map(({title, path, hasTables}) => [
      `${title} made`,
      'Artifact exists',
      `\`${path}\` ${hasTables ? 'populated with tables and fields' : 'created'}`,
    ]),
  ]
}
