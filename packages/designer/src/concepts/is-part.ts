import {isEvent} from '../references/is-event.js'
import type {Entity} from './entity.js'
import type {Relation} from './group-relations.js'

const parts = new Set(
  `answer attachment cell chapter clause comment detail entry episode field floor image item leg lesson line message module
  option page paragraph photo question reply room round row scene seat section segment shift slide slot stage step stop
  task unit verse`.split(/\s+/),
)
/** Parts by their names that have a life of their own. */
const independent = new Set(['comment', 'message', 'task', 'reply'])

/** It goes when its whole goes: the lines of an invoice, the chapters of a book. */
export function isPart(name: string, whole: string): boolean {
  const last = name.split('_').at(-1) ?? name
  return name.startsWith(`${whole}_`) || (parts.has(last) && !independent.has(last))
}

/**
 * What something contains may be in several of them when the request describes it as a thing of its own, or it was there before. `isCounted`: it
 * has a price, so that there can be more than one of it. Null: it belongs to one.
 */
export function isShared(
  entities: readonly Entity[],
  {from, to, verb}: Relation,
): {readonly isCounted: boolean} | null {
  const item = entities.find(({name}) => name === to)
  const last = to.split('_').at(-1) ?? to
  const isHeld = /^(?:contain|include|list)$/.test(verb) || (verb === 'has' && isEvent(from) && !isEvent(to))
  if (!item || from === to || !isHeld) return null
  if (parts.has(last) || to.startsWith(`${from}_`)) return null
  const isReferredTo = entities.some(({name, links}) => name !== from && links.some(link => link.to.includes(to)))
  const isBound = item.links.some(link => link.to.includes(from))
  const isBare = item.attributes.length === 0 && item.existing === null
  if (isBound || (isBare && !isReferredTo)) return null
  return {isCounted: item.attributes.some(({type}) => /^(?:positive_)?money$/.test(type.kind))}
}
