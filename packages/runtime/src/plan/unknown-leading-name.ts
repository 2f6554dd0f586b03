import {nameKey, type Definitions, type Located} from '@journeywright/definitions'
import {nearest} from '@journeywright/problems'

/** Verbs of things, not of somebody who acts: "Release Notes contains every change". */
const stative = new Set(
  'adds belongs comes consists contains continues covers defines depends describes exists fails follows happens holds includes is leads lists looks matches means meets needs passes remains requires responds returns runs says shows stays stops supports tells uses was works'.split(
    ' ',
  ),
)

/** `Data Wizard` of "Data Wizard designs the schema", where nobody has that name. */
export interface UnknownName {
  readonly name: string
  readonly near: readonly string[]
}

/**
 * The display name that an action begins with and nobody has: two capitalised words or more before a verb, or one that
 * is nearly somebody's name. Other sentences begin with a capital, too, so one strange word alone says nothing.
 */
export function unknownLeadingName({text}: Located, {agents, skills}: Definitions): UnknownName | undefined {
  const plain = text.replace(/[*_`]+/g, '')
  const [, name = '', verb = ''] = /^((?:[A-Z][\w/]*[ -])+)(?:agent |skill )?([a-z]+s)\b/.exec(plain) ?? []
  const words = name.trim().split(/[ -]/)
  if (name === '' || stative.has(verb) || verb.endsWith('ss')) return undefined
  const known = [...agents, ...skills]
  const isKnown = known.some(each => nameKey(each.name) === nameKey(name) || nameKey(each.id) === nameKey(name))
  if (isKnown) return undefined
  const near = nearest(
    nameKey(name),
    agents.map(agent => agent.id),
  )
  return words.length > 1 || near.length > 0 ? {name: name.trim(), near} : undefined
}
