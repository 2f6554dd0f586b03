import type {Problem} from '@journeywright/problems'
import type {AgentDefinition, Origin} from './definition.js'
import {listField} from './front-fields.js'
import type {FrontMatter} from './front-matter.js'
import * as problem from './problems.js'
import {readBase} from './read-base.js'
import type {Reading} from './reading.js'
import {splitList} from './split-list.js'

const project: Origin = {kind: 'project', name: 'project'}

/** Reads an agent from any file, whatever its name and front matter. `shown` names the file in problems. Never throws. */
export async function readAgent(file: string, origin = project, shown = file): Promise<Reading<AgentDefinition>> {
  const {base, front, source, problems} = await readBase('agent', file, origin, shown)
  if (!base) return {definition: null, problems, source}
  const definition: AgentDefinition = {
    kind: 'agent',
    ...base,
    tools: listField(front, 'tools', problems),
    model: modelOf(front),
    skills: skillsOf(front, problems),
    capabilities: listField(front, 'capabilities', problems) ?? splitList(base.metadata['capabilities'] ?? ''),
  }
  return {definition, problems, source}
}

/** An alias, an id, a display name, a list or `a | b`: published files have them all, so it is kept as written. */
function modelOf(front: FrontMatter): string | null {
  const entry = front.keys?.get('model')
  return (typeof entry?.value === 'string' ? entry.value.trim() : entry?.source) || null
}

function skillsOf(front: FrontMatter, problems: Problem[]): readonly string[] {
  const entry = front.keys?.get('skills')
  if (entry && typeof entry.value === 'string' && entry.value.trim()) {
    problems.push(problem.unexpectedValue('skills', 'a list', entry.at))
  }
  return listField(front, 'skills', problems) ?? []
}
