import {columnsOfTypes} from '../../diff/columns-of-types.js'
import type {Element} from '../../diff/element.js'
import {typesMadeOf} from '../../diff/types-made-of.js'
import type {TableLock} from '../../document.js'
import {rebuildTypes, type RebuiltType, type TypedColumn} from '../../operations/types/rebuild-types.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import type {ChangeContext} from './context.js'
import {keptColumns, typedColumns} from './typed-columns.js'

export interface Rebuilding {
  readonly forward: string
  readonly rollback: string
  /** On the way back only, with the columns as they were. */
  readonly backAlone: string
  readonly locks: readonly TableLock[]
  readonly columns: readonly TypedColumn[]
}

/** Makes a type anew with all that are made of it, which may be others now too. */
export function rebuild(
  from: Element,
  to: Element,
  context: ChangeContext,
  instead: ReadonlyMap<string, string> = new Map(),
): Rebuilding {
  const {elements} = context.diff
  const before = typesMadeOf(from, elements.from)
  const after = before.map(each => (each === from ? to : (elements.to.find(each) ?? each)))
  const all = typedColumns(columnsOfTypes(before, elements.from))
  const columns = keptColumns(all, context)
  const none = new Map<string, string>()
  return {
    forward: rebuildTypes({types: after.map(describe), columns, instead}),
    rollback: rebuildTypes({types: before.map(describe), columns, instead: none}),
    backAlone: rebuildTypes({types: before.map(describe), columns: all, instead: none}),
    locks: columns.map(({table}) => ({on: qualifiedName(table), mode: 'access exclusive', holds: 'a rewrite'})),
    columns,
  }
}

function describe({kind, subject, create}: Element): RebuiltType {
  if (!('type' in subject)) throw new Error(`Internal error: a ${kind} is no type`)
  return {type: subject.type, word: kind === 'domain' ? 'DOMAIN' : 'TYPE', create: create().forward}
}
