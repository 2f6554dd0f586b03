import type {Problem} from '@journeywright/problems'
import type {Known, KnownName} from './known.js'
import {cujId} from './cuj/cuj-id.js'
import {packId} from './pack/pack-id.js'
import * as problem from './problems.js'
import type {ScaffoldKind, ScaffoldOptions} from './scaffold-options.js'
import {titleOf} from './text/title-of.js'

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
  const taken = takenBy(kind, name, known)
  return [
    ...checkOptions(kind, options),
    ...checkDescription(options.description),
    ...(options.id === undefined ? [] : checkId(options.id, known.cujs)),
    ...(taken ? [problem.takenName(kind, taken.id, taken.origin, name)] : []),
  ]
}

/** Whoever has the name, or another that would be made with it. */
function takenBy(kind: ScaffoldKind, name: string, {agents, skills, plugins, cujs}: Known): KnownName | undefined {
  const of = (names: readonly KnownName[], id: string) => names.find(each => each.id === id)
  switch (kind) {
    case 'agent':
      return of(agents, name)
    case 'skill':
      return of(skills, name)
    case 'pack':
      return of(skills, packId(name))
    case 'plugin':
      return of([...plugins, ...skills], name) ?? of(agents, `${name}-writer`)
    case 'cuj':
      return cujs.find(each => each.name === titleOf(name))
  }
}

function checkOptions(kind: ScaffoldKind, {skills, agent, id}: ScaffoldOptions): readonly Problem[] {
  const useless = [
    ...(skills !== undefined && kind !== 'agent' && kind !== 'cuj' ? ['--skill'] : []),
    ...(agent !== undefined && kind !== 'cuj' ? ['--agent'] : []),
    ...(id !== undefined && kind !== 'cuj' ? ['--id'] : []),
  ]
  return useless.map(option => problem.uselessOption(option, kind))
}

function checkDescription(description: string | undefined): readonly Problem[] {
  const {length} = description ?? ''
  return length > 1024 ? [problem.longDescription(length)] : []
}

function checkId(id: string, cujs: readonly KnownName[]): readonly Problem[] {
  if (!/^CUJ-\d{1,6}$/.test(id)) return [problem.badId(id)]
  const taken = cujs.find(each => each.id === id)
  return taken ? [problem.takenId(id, taken.origin, cujId(cujs))] : []
}
