import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {
  readAgent,
  readSkill,
  type AgentDefinition,
  type Definition,
  type Definitions,
  type SkillDefinition,
} from '@journeywright/definitions'
import type {Problem} from '@journeywright/problems'
import type {Host} from '../host.js'
import type {Plan} from '../plan.js'
import {definitionKept, definitionLost} from './record-problems.js'

/** Where a run's folder keeps a definition. */
export function keptFile(kind: string, id: string): string {
  return `definitions/${kind}s/${id.replace(/[^\w.-]/g, '-')}.md`
}

export interface UsedDefinitions {
  readonly definitions: Definitions
  /** Warnings for what has changed or gone, errors for what has no copy either. */
  readonly problems: readonly Problem[]
}

/** The definitions that a run was planned with: those of the project, and the run's own copy of what has changed or gone. */
export async function usedDefinitions(
  host: Host,
  folder: string,
  runId: string,
  {definitions: hashes}: Plan,
  now: Definitions,
): Promise<UsedDefinitions> {
  const problems: Problem[] = []
  const agents: AgentDefinition[] = []
  const skills: SkillDefinition[] = []
  for (const [name, hash] of Object.entries(hashes)) {
    const [kind = '', id = ''] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)]
    const current = [...now.agents, ...now.skills, ...now.cujs, ...now.commands].find(each => {
      return each.kind === kind && each.id === id
    })
    if (current && (await isSame(host, current.file, hash))) continue
    const kept = join(folder, keptFile(kind, id))
    const what = `${kind} \`${id}\``
    if (!(await isSame(host, kept, hash))) {
      problems.push(definitionLost(what, runId))
      continue
    }
    problems.push(definitionKept(what, current?.shown ?? keptFile(kind, id)))
    const origin = current?.origin ?? ({kind: 'project', name: 'project'} as const)
    const shown = current?.shown ?? kept
    if (kind === 'agent') agents.push(...withId((await readAgent(kept, origin, shown)).definition, id))
    if (kind === 'skill') skills.push(...withId((await readSkill(kept, origin, shown)).definition, id))
  }
  return {definitions: {...now, agents: replaced(now.agents, agents), skills: replaced(now.skills, skills)}, problems}
}

async function isSame(host: Host, file: string, hash: string): Promise<boolean> {
  const bytes = await host.readFile(file)
  return bytes !== null && createHash('sha256').update(bytes).digest('hex') === hash
}

function withId<D extends Definition>(definition: D | null, id: string): readonly D[] {
  return definition ? [{...definition, id}] : []
}

function replaced<D extends Definition>(now: readonly D[], kept: readonly D[]): readonly D[] {
  const ids = new Set(kept.map(({id}) => id))
  return [...now.filter(({id}) => !ids.has(id)), ...kept]
}
