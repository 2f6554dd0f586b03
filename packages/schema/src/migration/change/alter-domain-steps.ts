import type {Element} from '../../diff/element.js'
import {isRebuilt} from '../../diff/is-rebuilt.js'
import {alterDomain} from '../../operations/types/alter-domain.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import type {ChangeContext} from './context.js'
import {typeRank} from './ranks.js'
import {rebuild} from './rebuild.js'
import {stages, type Step} from './step.js'

/** Rules change where they are; for another base, or within lists and composite types, the domain is made anew. */
export function alterDomainSteps(from: Element, to: Element, context: ChangeContext): readonly Step[] {
  if (from.subject.kind !== 'domain' || to.subject.kind !== 'domain') return []
  const main = {stage: stages.main, rank: typeRank, order: 0} as const
  if (!isRebuilt({kind: 'alter', from, to}, context.diff.elements.from)) {
    return [{...main, operation: alterDomain(from.subject.type, to.subject.type)}]
  }
  const {forward, rollback, locks} = rebuild(from, to, context)
  const operation = {
    kind: 'rebuild-type',
    target: qualifiedName(to.subject.type),
    forward,
    rollback,
    locks,
    complexity: 'high',
    because:
      'every row of its columns is written anew while others wait; it stops at a value that the new one does not take',
  } as const
  return [{...main, operation}]
}
