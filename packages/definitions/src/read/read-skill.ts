import {basename, dirname} from 'node:path'
import type {Origin, SkillDefinition} from '../definition.js'
import {listField} from '../front-matter/front-fields.js'
import * as problem from '../problems.js'
import {readBase} from './read-base.js'
import type {Reading} from './reading.js'

const project: Origin = {kind: 'project', name: 'project'}

/** Reads a skill from any file, usually `<id>/SKILL.md`. `shown` names the file in problems. Never throws. */
export async function readSkill(file: string, origin = project, shown = file): Promise<Reading<SkillDefinition>> {
  const {base, front, source, problems} = await readBase('skill', file, origin, shown)
  if (!base) return {definition: null, problems, source}
  const folder = basename(dirname(file))
  const name = front.keys?.get('name')
  if (name && basename(file) === 'SKILL.md' && base.id !== folder) {
    problems.push(problem.badSkillName(base.id, folder, name.at))
  }
  return {
    definition: {kind: 'skill', ...base, allowedTools: listField(front, 'allowed-tools', problems)},
    problems,
    source,
  }
}
