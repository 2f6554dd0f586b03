import type {Definitions, Located, SkillDefinition} from '@journeywright/definitions'
import type {StepHandler} from '../contracts.js'
import {emptyStep} from './empty-step.js'
import {findHandler} from './find-handler.js'
import {unknownOutput} from './problems.js'
import type {ActedStep, ReportProblem} from './step-draft.js'

/** Ids of all outputs that a skill writes and something installed performs. */
export function outputSkills(
  {skills}: Definitions,
  handlers: readonly StepHandler[],
): ReadonlyMap<string, SkillDefinition> {
  const known = new Map<string, SkillDefinition>()
  for (const skill of skills) {
    const id = skill.metadata['output']
    if (id !== undefined && !known.has(id) && findHandler(null, skill, handlers)) known.set(id, skill)
  }
  return known
}

/** Leaves out the output steps that `--output` doesn't choose, and appends a step for a chosen one that has none. */
export function chooseOutputs(
  steps: readonly ActedStep[],
  chosen: readonly string[] | undefined,
  known: ReadonlyMap<string, SkillDefinition>,
  definitions: Definitions,
  report: ReportProblem,
): readonly ActedStep[] {
  if (chosen === undefined) return steps
  for (const id of chosen) if (!known.has(id)) report(unknownOutput(id, [...known.keys()]))
  const kept = steps.filter(({skill}) => {
    const output = skill?.metadata['output']
    return output === undefined || chosen.includes(output)
  })
  const missing = chosen.filter(id => !kept.some(({skill}) => skill?.metadata['output'] === id))
  const appended: ActedStep[] = []
  for (const skill of missing.flatMap(id => known.get(id) ?? [])) {
    appended.push(outputStep([...steps, ...appended], skill, definitions, 'option', null))
  }
  return [...kept, ...appended]
}

/** A step that no CUJ wrote; its number follows the last, and its agent is one that has the skill. */
export function outputStep(
  steps: readonly ActedStep[],
  skill: SkillDefinition,
  {agents}: Definitions,
  rule: string,
  asked: Located | null,
): ActedStep {
  const last = steps.at(-1)
  const owner = agents.find(agent => agent.skills.includes(skill.id))
  const place = asked?.at ?? last?.source.at ?? {file: skill.file, line: 1, column: 1}
  return {
    source: emptyStep(nextId(steps), skill.metadata['title'] ?? skill.name, place),
    agent: owner ?? last?.agent ?? null,
    skill,
    byPerson: false,
    rules: {step: rule, agent: owner ? 'has the skill' : 'previous step', skill: rule},
  }
}

/** `8` after `7.2`, `5-7` and `7+`. */
function nextId(steps: readonly ActedStep[]): string {
  const numbers = steps.flatMap(({source}) => source.id.split('-').map(part => Number.parseInt(part, 10) || 0))
  return String(Math.max(0, ...numbers) + 1)
}
