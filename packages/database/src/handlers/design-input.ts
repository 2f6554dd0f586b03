import type {Problem} from '@journeywright/problems'
import {readBrief, readConventions, requestText, type DesignInput} from '@journeywright/designer'
import {conventionsFor, type HandlerContext, type StepTask} from '@journeywright/runtime'
import {answersOfOptions} from './answers-of-options.js'
import {readBase, type Base} from './read-base.js'
import {readPacks} from './read-packs.js'

export interface DesignTask {
  readonly input: DesignInput
  /** The text that all spans count in. */
  readonly text: string
  /** What the design starts from; null for nothing. */
  readonly base: Base | null
  /** What was read from markdown or the brief and could not be used; errors mean that the input is not to be trusted. */
  readonly problems: readonly Problem[]
}

/** What the designer gets: the request or brief, what people have answered to its questions, the schema that is there, every domain pack that is loaded, and the conventions that count for whoever designs. */
export async function designInput(
  task: Pick<StepTask, 'request' | 'brief' | 'answers' | 'options'>,
  context: Pick<HandlerContext, 'skills' | 'conventions'>,
  {agent, skill}: Pick<StepTask, 'agent' | 'skill'>,
): Promise<DesignTask> {
  const {packs, problems: wrongPacks} = await readPacks(context.skills)
  const read = task.brief === null || task.brief === undefined ? null : readBrief(task.brief)
  const {base, problems: wrongBase} = await readBase(task)
  const said = base === null ? conventionsFor(agent, skill, context) : ownConventions(agent, skill, context)
  const conventions = readConventions(said)
  const problems = [...wrongBase, ...(read?.problems ?? []), ...wrongPacks]
  const input = {
    request: task.request,
    brief: read?.brief ?? null,
    answers: [...answersOfOptions(task.options), ...task.answers],
    packs,
    conventions: conventions.conventions,
    base: base?.model ?? null,
  }
  return {input, base, text: requestText(input), problems: [...problems, ...conventions.problems]}
}

/** How a schema that is there is written counts more than what plugins ship, and less than the repository's own word. */
function ownConventions(
  agent: StepTask['agent'],
  skill: StepTask['skill'],
  {skills, conventions}: Pick<HandlerContext, 'skills' | 'conventions'>,
) {
  const own = <Speaker extends {readonly origin: {readonly kind: string}}>(speaker: Speaker | null) =>
    speaker?.origin.kind === 'project' ? speaker : null
  const ownSkills = skills.filter(({origin}) => origin.kind === 'project')
  return conventionsFor(own(agent), own(skill), {skills: ownSkills, conventions})
}
