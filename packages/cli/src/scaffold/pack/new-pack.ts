import type {Known} from '../known.js'
import {pathIn} from '../path-in.js'
import type {ScaffoldOptions} from '../scaffold-options.js'
import type {Scaffolded} from '../scaffolded.js'
import {wordsOf} from '../text/words-of.js'
import {takenEntity} from '../problems.js'
import {packId} from './pack-id.js'
import {packText} from './pack-text.js'

/** `skills/domain-<name>/SKILL.md`: teaches the designer a domain. */
export function newPack(name: string, options: ScaffoldOptions, known: Known): Scaffolded {
  const id = packId(name)
  const domain = id.replace(/^domain-/, '')
  const taken = known.entities.find(({name: entity}) => entity === domain.replaceAll('-', '_'))
  return {
    files: [{path: pathIn(options.dir, `skills/${id}/SKILL.md`), content: packText(id, domain, options)}],
    problems: taken ? [takenEntity(taken.name, taken.pack, name)] : [],
    next: [
      `npx journeywright show ${id}`,
      'npx journeywright check --strict',
      `npx journeywright run CUJ-008 "Design database for ${wordsOf(domain)} management"`,
    ],
  }
}
