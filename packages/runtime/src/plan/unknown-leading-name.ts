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
 * The display name that an action begins with and nobody has: two capitalised words or more before a verb with an
 * object, or one that is nearly somebody's name. Other sentences begin with a capital, too, so one strange word alone
 * says nothing, and neither does what begins with a verb itself ("Defines API Routes for all").
 */
export function unknownLeadingName({text}: Located, {agents}: Definitions): UnknownName | undefined {
  const plain = text.replace(/[*_`]+/g, '')
  const [, leading = '', verb = ''] = /^((?:[A-Z][\w/]*[ -])+)(?:agent |skill )?([a-z]+s) \S/.exec(plain) ?? []
  const name = leading.trim()
  const words = name.split(/[ -]/)
  if (name === '' || stative.has(verb) || verb.endsWith('ss')) return undefined
  const ids = agents.map(agent => agent.id)
  const near = nearest(nameKey(name), ids)
  const isTypo = name.length > 3 && near.some(id => Math.abs(id.length - name.length) <= 1)
  const isNamed = words.length > 1 && !/[a-rt-z]s$/.test(words[0] ?? '')
  return isNamed || isTypo ? {name, near} : undefined
}
