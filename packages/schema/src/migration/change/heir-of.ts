import type {Element} from '../../diff/element.js'
import type {MigrationOperation} from '../../document.js'
import type {ChangeContext} from './context.js'

export interface Heir {
  /** How far the table is from the one that has no parents: what it may inherit goes there first. */
  readonly depth: number
  /** True when the same is made of a parent, which passes it on. */
  readonly isMade: boolean
}

/** Whether a column or check belongs to a table that inherits. */
export function heirOf({kind, owner, name}: Element, {diff: {from, to}, changeOf}: ChangeContext): Heir {
  if (owner === null || (kind !== 'column' && kind !== 'check')) return {depth: 0, isMade: false}
  const parentsOf = (id: string) => (to.tables.get(id) ?? from.tables.get(id))?.inherits ?? []
  const depth = (id: string): number => Math.max(0, ...parentsOf(id).map(parent => 1 + depth(`table ${parent}`)))
  const part = name.slice(owner.length - 'table '.length)
  const changes = parentsOf(owner).map(parent => changeOf(`${kind} ${parent}${part}`)?.kind)
  return {depth: depth(owner), isMade: changes.some(each => each === 'create' || each === 'recreate')}
}

/** What a table took along from its heirs is not there any longer, and comes back with it. */
export function ifThere(operation: MigrationOperation): MigrationOperation {
  const maybe = (sql: string) =>
    sql
      .replace(/ DROP (COLUMN|CONSTRAINT) /, ' DROP $1 IF EXISTS ')
      .replace(' ADD COLUMN ', ' ADD COLUMN IF NOT EXISTS ')
  return {...operation, forward: maybe(operation.forward), rollback: maybe(operation.rollback)}
}
