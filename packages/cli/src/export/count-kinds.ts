import type {Definitions} from '@journeywright/definitions'

/** `8 agents, 1 skill and 2 journeys`. */
export function countKinds({agents, skills, commands, cujs}: Exported): string {
  const counts = [
    count(agents.length, 'agent'),
    count(skills.length, 'skill'),
    count(commands.length, 'command'),
    count(cujs.length, 'journey'),
  ].flat()
  const last = counts.at(-1) ?? 'nothing'
  return counts.length > 1 ? `${counts.slice(0, -1).join(', ')} and ${last}` : last
}

/** What is to be exported. */
export type Exported = Pick<Definitions, 'agents' | 'skills' | 'commands' | 'cujs'>

function count(number: number, kind: string): readonly string[] {
  return number === 0 ? [] : [`${number} ${kind}${number === 1 ? '' : 's'}`]
}
