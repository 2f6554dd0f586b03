import {changeComment} from '../../diff/list-comments.js'
import type {Element} from '../../diff/element.js'
import {isRebuilt} from '../../diff/is-rebuilt.js'
import {typesMadeOf} from '../../diff/types-made-of.js'
import type {MigrationOperation} from '../../document.js'
import {alterComposite} from '../../operations/types/alter-composite.js'
import {alterSequence} from '../../operations/objects/alter-sequence.js'
import {moveExtension} from '../../operations/objects/move-extension.js'
import {alterTableOptions} from '../../operations/tables/alter-table-options.js'
import {replaceFunction} from '../../operations/objects/replace-function.js'
import {setRowSecurity} from '../../operations/access/set-row-security.js'
import {alterColumnSteps} from './alter-column-steps.js'
import {alterEnumSteps} from './alter-enum-steps.js'
import {alterDomainSteps} from './alter-domain-steps.js'
import type {ChangeContext} from './context.js'
import {isPartOfOther} from './drop-steps.js'
import {createRanks, typeRank} from './ranks.js'
import {stages, type Step} from './step.js'

/** Makes one of the other, where it is. */
export function alterSteps(from: Element, to: Element, context: ChangeContext): readonly Step[] {
  const old = from.subject
  const now = to.subject
  const main = (rank: number, operation: MigrationOperation): Step => ({stage: stages.main, rank, order: 0, operation})
  const models = {from: context.diff.from.model, to: context.diff.to.model}
  if (from.kind === 'comment') {
    const operation = changeComment(from.name, from.definition(), to.definition())
    return [{stage: stages.last, rank: createRanks.comment, order: 0, operation}]
  }
  if (from.kind === 'default') {
    if (isPartOfOther(from, context)) return []
    return [main(createRanks.default, {...to.create(), rollback: from.create().forward})]
  }
  if (from.kind === 'extension') return [main(typeRank, moveExtension(from.name, from.definition(), to.definition()))]
  if (old.kind === 'column' && now.kind === 'column') return alterColumnSteps(old, now, context)
  if ((old.kind === 'domain' || old.kind === 'composite') && isRebuiltAlong(from, context)) return []
  if (old.kind === 'enum' && now.kind === 'enum') return alterEnumSteps(from, to, context)
  if (old.kind === 'domain' && now.kind === 'domain') return alterDomainSteps(from, to, context)
  if (old.kind === 'composite' && now.kind === 'composite')
    return [main(typeRank, alterComposite(old.type, now.type, models))]
  if (old.kind === 'sequence' && now.kind === 'sequence')
    return [main(typeRank, alterSequence(old.sequence, now.sequence))]
  if (old.kind === 'function' && now.kind === 'function') {
    return [main(createRanks.function, unchecked(replaceFunction(old.function, now.function)))]
  }
  if (old.kind === 'row-security' && now.kind === 'row-security') {
    return [main(createRanks['row-security'], setRowSecurity(now.table, securityOf(from), securityOf(to)))]
  }
  if (old.kind === 'table' && now.kind === 'table')
    return [main(createRanks.column + 3, alterTableOptions(old.table, now.table))]
  throw new Error(`Internal error: no way to alter a ${from.kind}`)
}

/** True for a type that is made of one that is made anew. */
function isRebuiltAlong(type: Element, {changeOf, diff: {elements}}: ChangeContext): boolean {
  return [...elements.from.beside.values()].some(each => {
    const change = each === type ? undefined : changeOf(each.id)
    return change && isRebuilt(change, elements.from) && typesMadeOf(each, elements.from).includes(type)
  })
}

function securityOf(element: Element): 'enabled' | 'forced' {
  return element.definition() === 'enabled' ? 'enabled' : 'forced'
}

function unchecked(operation: MigrationOperation): MigrationOperation {
  const around = (text: string) => `SET check_function_bodies = off;\n${text}\nRESET check_function_bodies;`
  return {...operation, forward: around(operation.forward), rollback: around(operation.rollback)}
}
