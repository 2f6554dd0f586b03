import type {Problem} from '@journeywright/problems'
import type {Known, KnownName} from './known.js'
import {cujId} from './cuj/cuj-id.js'
import {packId} from './pack/pack-id.js'
import * as problem from './problems.js'
import type {ScaffoldKind, ScaffoldOptions} from './scaffold-options.js'

const longest = 64

/** What Windows keeps for devices, and the one markdown file that a definitions folder may hold beside its own. */
const reserved = /^(?:aux|con|nul|prn|com\d|lpt\d|readme)$/

/** Whether the name can be one, and whether another has it. */
export function checkName(
  kind: ScaffoldKind,
  name: string,
  options: ScaffoldOptions,
  known: Known,
): readonly Problem[] {
  const isName = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name) && name.length <= longest && !reserved.test(name)
  if (!isName) return [problem.badName(kind, name)]
  const problems = checkDescription(options.description)
  if (kind === 'cuj') return [...problems, ...checkId(options.id, known.cujs)]
  const {wanted, names} = namesOf(kind, name, known)
  const taken = names.find(({id}) => id === wanted)
  return taken ? [...problems, problem.takenName(kind, wanted, taken.origin, name)] : problems
}

function namesOf(
  kind: Exclude<ScaffoldKind, 'cuj'>,
  name: string,
  {agents, skills, plugins}: Known,
): {readonly wanted: string; readonly names: readonly KnownName[]} {
  switch (kind) {
    case 'agent':
      return {wanted: name, names: agents}
    case 'skill':
      return {wanted: name, names: skills}
    case 'pack':
      return {wanted: packId(name), names: skills}
    case 'plugin':
      // Its skill has its name.
      return {wanted: name, names: [...plugins, ...skills]}
  }
}

function checkDescription(description: string | undefined): readonly Problem[] {
  const {length} = description ?? ''
  return length > 1024 ? [problem.longDescription(length)] : []
}

function checkId(id: string | undefined, cujs: readonly KnownName[]): readonly Problem[] {
  if (id === undefined) return []
  if (!/^CUJ-\d{1,6}$/.test(id)) return [problem.badId(id)]
  const taken = cujs.find(each => each.id === id)
  return taken ? [problem.takenId(id, taken.origin, cujId(cujs))] : []
}
