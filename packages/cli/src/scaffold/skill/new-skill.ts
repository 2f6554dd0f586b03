import type {Known} from '../known.js'
import {pathIn} from '../path-in.js'
import type {ScaffoldOptions} from '../scaffold-options.js'
import type {Scaffolded} from '../scaffolded.js'
import {skillText} from './skill-text.js'

/** `skills/<name>/SKILL.md`: house rules for whoever lists it. */
export function newSkill(name: string, options: ScaffoldOptions, _known: Known): Scaffolded {
  return {
    files: [{path: pathIn(options.dir, `skills/${name}/SKILL.md`), content: skillText(name, options)}],
    problems: [],
    next: [
      `npx journeywright show ${name}`,
      `npx journeywright new agent ${name}-keeper --skill schema-design,${name}`,
      'npx journeywright check --strict',
    ],
  }
}
