import {toSource} from '../concepts/select-packs.js'
import type {Connection, Evidence} from './connect-entities.js'
import {isEvent} from './is-event.js'
import {isKind} from './is-kind.js'

/** What a sentence says in passing: the readings of each sensor. Of two that go together, what happens refers to the other. */
export function byTie({facts}: Evidence): readonly Connection[] {
  return facts.flatMap(fact => {
    if (fact.kind !== 'tie') return []
    const {from, to, isMutual} = fact
    const source = toSource(fact)
    if (isKind(from) && !isKind(to)) return [{from: to, to: from, source}]
    if (!isMutual) return isEvent(to) && !isEvent(from) ? [] : [{from, to, source}]
    if (isEvent(from) === isEvent(to)) return []
    return [isEvent(from) ? {from, to, source} : {from: to, to: from, source}]
  })
}
