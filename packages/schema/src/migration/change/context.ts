import type {Change} from '../../diff/change.js'
import type {SchemaDiff} from '../../diff/diff-models.js'
import type {Element} from '../../diff/element.js'
import {positions, type Positions} from './positions.js'

/** Values for rows that lack one, by `users.email` or `sales.orders.total`, and for values of an enum that go. */
export type Backfills = Readonly<Record<string, string>>

/** What is asked again and again while a change is planned. */
export interface ChangeContext {
  readonly diff: Pick<SchemaDiff, 'from' | 'to' | 'elements'>
  readonly backfills: Backfills
  /** How the element goes and comes; undefined for one that stays as it is. */
  changeOf(id: string): Change | undefined
  /** True for a table that's empty because it's made here. */
  isNew(tableId: string | null): boolean
  /** True where a statement may take its time alone. */
  readonly isGentle: boolean
  /** Names of from stay what they are. */
  readonly hasRenames: boolean
  readonly comments: ReadonlyMap<string, Element>
  readonly order: Positions
}

export function changeContext(diff: SchemaDiff, backfills: Backfills): ChangeContext {
  const byId = new Map(diff.changes.map(change => [elementOf(change).id, change]))
  const comments = diff.changes.flatMap(change =>
    change.kind === 'drop' || change.kind === 'recreate' ? [change.from] : [],
  )
  return {
    diff,
    backfills,
    changeOf: id => byId.get(id),
    isNew: id => id !== null && isMade(byId.get(id)),
    isGentle: true,
    hasRenames: diff.renames.length > 0,
    comments: new Map(
      comments.flatMap(each => (each.kind === 'comment' && each.owner !== null ? [[each.owner, each]] : [])),
    ),
    order: positions(diff),
  }
}

/** The value that somebody gave for a column or an enum value. */
export function backfillFor(backfills: Backfills, namespace: string, of: string, name: string): string | undefined {
  return backfills[`${namespace}.${of}.${name}`] ?? (namespace === 'public' ? backfills[`${of}.${name}`] : undefined)
}

function isMade(change: Change | undefined): boolean {
  return change?.kind === 'create' || change?.kind === 'recreate'
}

function elementOf(change: Change): Element {
  return change.kind === 'create' ? change.to : change.from
}
