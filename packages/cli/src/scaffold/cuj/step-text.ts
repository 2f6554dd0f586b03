import type {Performer} from '../known.js'
import {inSentence} from '../text/in-sentence.js'
import {planPath} from './plan-path.js'

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
