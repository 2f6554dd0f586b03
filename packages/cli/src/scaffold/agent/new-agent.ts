import type {Known} from '../known.js'
import {pathIn} from '../path-in.js'
import {noPerformedSkill, unknownOf} from '../problems.js'
import type {ScaffoldOptions} from '../scaffold-options.js'
import type {Scaffolded} from '../scaffolded.js'
import {agentText} from './agent-text.js'

/** `agents/<name>.md`. */
export function newAgent(name: string, options: ScaffoldOptions, known: Known): Scaffolded {
  const {skills = [], dir} = options
  const ids = known.skills.map(({id}) => id)
  const performed = known.performers.map(({skill}) => skill)
  const unknown = skills.filter(skill => !ids.includes(skill)).map(skill => unknownOf('skill', skill, ids))
  const runs = skills.some(skill => performed.includes(skill))
  return {
    files: [{path: pathIn(dir, `agents/${name}.md`), content: agentText(name, options)}],
    problems: runs || unknown.length > 0 ? unknown : [noPerformedSkill(name, performed)],
    next: [
      `npx journeywright show ${name}`,
      `npx journeywright new cuj ${name}-work --agent ${name}`,
      'npx journeywright check --strict',
    ],
  }
}
