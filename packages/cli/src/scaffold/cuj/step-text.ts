import type {Performer} from '../known.js'
import {inSentence} from '../text/in-sentence.js'

const planPath = '`plan-{{workflow_id}}.json`'

/** The two steps that every design begins with: nothing is made before a plan of it has passed. */
export const planningSteps: readonly string[] = [
  `### Step 0: Planning

- **Agent**: planner
- **Outputs**: \`plan-{{workflow_id}}.md\`, ${planPath}
- Lists what the request asks for, in its own words
- Stops with questions when the request names nothing that is known here`,
  `### Step 0.1: Plan Rating Gate

- **Agent**: orchestrator
- **Skill**: response-rater
- **Inputs**: ${planPath}
- **Gate**: minimum score 7/10
- If score < 7: return to the planner with feedback (max 3 attempts)`,
]

/** One step: who, with what skill, from what, into what. */
export function stepText(step: Performer, number: number, isDesign: boolean, earlier: readonly Performer[]): string {
  const {agent, skill, title, makes, needs} = step
  const read = earlier.flatMap(each => each.makes).filter(({id}) => needs.includes(id))
  const designs = makes.some(({hasTables}) => hasTables)
  const inputs = [...(isDesign && designs ? [planPath] : []), ...read.map(({path}) => `\`${path}\``)]
  const outputs = makes.map(({path}) => `\`${path}\``)
  return [
    `### Step ${number}: ${title}`,
    '',
    ...(agent === null ? [] : [`- **Agent**: ${agent}`]),
    `- **Skill**: ${skill}`,
    ...(inputs.length > 0 ? [`- **Inputs**: ${inputs.join(', ')}`] : []),
    ...(outputs.length > 0 ? [`- **Outputs**: ${outputs.join(', ')}`] : []),
    ...makes.map(each => `- Makes the ${inSentence(each.title)}`),
  ].join('\n')
}
