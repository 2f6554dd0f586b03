import {columnsOfType} from '../../diff/columns-of-type.js'
import type {Element} from '../../diff/element.js'
import {isRebuilt} from '../../diff/is-rebuilt.js'
import {listElements} from '../../diff/list-elements.js'
import {alterDomain} from '../../operations/types/alter-domain.js'
import {createDomain} from '../../operations/types/create-domain.js'
import {rebuildType} from '../../operations/types/rebuild-type.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import type {ChangeContext} from './context.js'
import {typeRank} from './ranks.js'
import {stages, type Step} from './step.js'
import {keptColumns, typedColumns} from './typed-columns.js'

/** Rules change where they are; for another base the domain is made anew. */
export function alterDomainSteps(from: Element, to: Element, context: ChangeContext): readonly Step[] {
  if (from.subject.kind !== 'domain' || to.subject.kind !== 'domain') return []
  const [old, now] = [from.subject.type, to.subject.type]
  const main = {stage: stages.main, rank: typeRank, order: 0} as const
  if (!isRebuilt({kind: 'alter', from, to})) return [{...main, operation: alterDomain(old, now)}]
  const {diff} = context
  const all = typedColumns(columnsOfType(from, listElements(diff.from)))
  const columns = keptColumns(all, context)
  const word = 'DOMAIN'
  const instead = new Map<string, string>()
  const operation = {
    kind: 'rebuild-type',
    target: qualifiedName(now),
    forward: rebuildType({type: now, word, create: createDomain(now, diff.to.model).forward, columns, instead}),
    rollback: rebuildType({type: old, word, create: createDomain(old, diff.from.model).forward, columns, instead}),
    locks: columns.map(
      ({table}) => ({on: qualifiedName(table), mode: 'access exclusive', holds: 'a rewrite'}) as const,
    ),
    complexity: 'high',
    because:
      'every row of its columns is written anew while others wait; it stops at a value that the new base does not take',
  } as const
  return [{...main, operation}]
}
