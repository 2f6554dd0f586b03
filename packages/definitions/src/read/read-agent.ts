import type {Problem} from '@journeywright/problems'
import type {AgentDefinition, Origin} from '../definition.js'
import {listField, rawField} from '../front-matter/front-fields.js'
import type {FrontMatter} from '../front-matter/front-matter.js'
import * as problem from '../problems.js'
import {readBase} from './read-base.js'
import type {Reading} from './reading.js'
import {splitList} from '../text/split-list.js'
import {toolsInBody} from './tools-in-body.js'

const project: Origin = {kind: 'project', name: 'project'}

/** Reads an agent from any file, whatever its name and front matter. `shown` names the file in problems. Never throws. */
export async function readAgent(file: string, origin = project, shown = file): Promise<Reading<AgentDefinition>> {
  const {base, front, source, problems} = await readBase('agent', file, origin, shown)
  if (!base) return {definition: null, problems, source}
  const definition: AgentDefinition = {
    kind: 'agent',
    ...base,
    ...toolsOf(front, problems),
    // An alias, an id, a display name, a list or `a | b`: published files have them all, so it is kept as written.
    model: rawField(front, 'model'),
    skills: skillsOf(front, problems),
    capabilities: listField(front, 'capabilities', problems) ?? splitList(base.metadata['capabilities'] ?? ''),
  }
  return {definition, problems, source}
}

function toolsOf(front: FrontMatter, problems: Problem[]): Pick<AgentDefinition, 'tools' | 'toolsFrom'> {
  const tools = listField(front, 'tools', problems)
  if (tools || front.keys) return {tools, toolsFrom: tools && 'front matter'}
  const named = toolsInBody(front.body)
  return {tools: named, toolsFrom: named && 'body'}
}

function skillsOf(front: FrontMatter, problems: Problem[]): readonly string[] {
  const entry = front.keys?.get('skills')
  if (entry && typeof entry.value === 'string' && entry.value.trim()) {
    problems.push(problem.unexpectedValue('skills', 'a list', entry.at))
  }
  return listField(front, 'skills', problems) ?? []
}
