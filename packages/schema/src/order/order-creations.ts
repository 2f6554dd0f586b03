import {groupBy} from '../lookup/group-by.js'
import type {Creation, Need} from './creation.js'
import {findMentions, type Mention} from './find-mentions.js'
import {orderByNeeds} from './order-by-needs.js'

/** What is made in which order, and which functions are made before something that their bodies name. */
export interface CreationOrder {
  readonly creations: readonly Creation[]
  readonly early: ReadonlySet<Creation>
}

/** Each after what it needs, else in the given order. Needs are found by name: the model keeps expressions as text. */
export function orderCreations(given: readonly Creation[]): CreationOrder {
  // What needs nothing comes first anyway, so that nobody needs to look for it: enums and sequences.
  const named = groupBy(
    given.filter(({isFirst}) => !isFirst),
    ({name}) => name,
  )
  const needs = new Map<Creation, ReadonlySet<Creation>>()
  const wishes = new Map<Creation, ReadonlySet<Creation>>()
  const bodies = new Map<Creation, ReadonlySet<Creation>>()
  for (const each of given) {
    const meant = findMeant(each, each.needs, named)
    const inBody = findMeant(each, bodyOf(each), named).flat()
    if (meant.length + inBody.length === 0) continue
    needs.set(each, certain(meant))
    bodies.set(each, new Set(inBody))
    wishes.set(each, new Set([...inBody, ...meant.flat()]))
  }
  const creations = orderByNeeds(given, needs, wishes)
  const position = new Map(creations.map((each, at) => [each, at]))
  const isLater = (each: Creation, than: Creation) => (position.get(each) ?? 0) > (position.get(than) ?? 0)
  const early = given.filter(each => [...(bodies.get(each) ?? [])].some(other => isLater(other, each)))
  return {creations, early: new Set(early)}
}

/** A name that several functions have may mean any of them. All had better be there, but only one needs to be. */
function certain(meant: readonly (readonly Creation[])[]): ReadonlySet<Creation> {
  return new Set(meant.flatMap(each => (each.length === 1 ? each : [])))
}

function bodyOf({body}: Creation): readonly Need[] {
  return body === undefined ? [] : [{sql: body, of: ['type', 'function', 'table', 'view']}]
}

/** Each name in the SQL with everything that it may mean. */
function findMeant(
  creation: Creation,
  needs: readonly Need[],
  named: ReadonlyMap<string, readonly Creation[]>,
): readonly (readonly Creation[])[] {
  if (named.size === 0) return []
  return needs.flatMap(need =>
    findMentions(need.sql, name => named.has(name)).flatMap(mention => {
      const found = candidates(mention, named).filter(
        each => each !== creation && isMeant(each, mention, need) && !isOverload(each, creation),
      )
      return found.length === 0 ? [] : [found]
    }),
  )
}

function candidates({first, second}: Mention, named: ReadonlyMap<string, readonly Creation[]>): readonly Creation[] {
  const qualified = second === undefined ? [] : (named.get(second) ?? []).filter(each => each.namespace === first)
  return qualified.length > 0 ? qualified : (named.get(first) ?? [])
}

function isMeant({kind}: Creation, {isCall}: Mention, {of, namesFunctions}: Need): boolean {
  return of.includes(kind) && (kind !== 'function' || isCall || namesFunctions === true)
}

/** A function's own name in its definition isn't a call of the others that have it. */
function isOverload(a: Creation, b: Creation): boolean {
  return a.kind === 'function' && b.kind === 'function' && a.name === b.name && a.namespace === b.namespace
}
