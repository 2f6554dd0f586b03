import type {Element} from './element.js'
import {findElements} from './find-elements.js'
import {isBound} from './is-bound.js'
import type {Elements} from './list-elements.js'
import {tableId} from './table-id.js'
import {wordsOf} from './words-of.js'

/** Finds what needs an element. By its names where SQL speaks of it, so rather one too many than one too few. */
export interface Dependants {
  /** Those that stand in the way of dropping it. */
  ofGone(element: Element): readonly Element[]
  /** Those that stand in the way of another type of a column. */
  ofRetyped(element: Element): readonly Element[]
  /** Views of a table whose columns are others now. */
  viewsOf(tableName: string): readonly Element[]
}

export function dependants(elements: Elements): Dependants {
  const {ownedBy, onColumn, keysTo, readersOf, speakersOf} = findElements(elements)
  const referring = (table: string, columns: readonly string[]) =>
    keysTo(table).filter(({subject}) => subject.kind === 'foreign-key' && meets(subject.of, columns))
  const reading = (table: string) => readersOf(table).filter(readsIt)
  return {
    ofGone({id, kind, subject}) {
      const own = ownedBy(id, 'table' in subject ? tableId(subject.table) : '')
      switch (subject.kind) {
        case 'table':
          return kind === 'table' ? [...own, ...keysTo(id), ...readersOf(subject.table.name)] : own
        case 'column': {
          const owner = tableId(subject.table)
          const {name} = subject.column
          return [...own, ...onColumn(owner, name), ...referring(owner, [name]), ...reading(subject.table.name)]
        }
        case 'key':
          return [...own, ...keysTo(tableId(subject.table)).filter(each => isSameKey(each, subject.of))]
        case 'function':
          return [...own, ...speakersOf(subject.function.name)]
        case 'view':
          return [...own, ...readersOf(subject.view.name)]
        case 'enum':
        case 'domain':
        case 'composite':
          return [...own, ...speakersOf(subject.type.name)]
        default:
          return own
      }
    },
    ofRetyped({subject}) {
      if (subject.kind !== 'column') return []
      const {name} = subject.column
      const owner = tableId(subject.table)
      const own = onColumn(owner, name).filter(each => !isKept(each, name))
      return [...own, ...referring(owner, [name]), ...reading(subject.table.name)]
    },
    viewsOf: name => readersOf(name).filter(({kind}) => kind === 'view'),
  }
}

/** Views, policies and functions whose bodies the server binds to what they read. */
function readsIt({kind, subject}: Element): boolean {
  if (subject.kind === 'function') return isBound(subject.function.definition)
  return kind === 'view' || kind === 'policy'
}

/** Keys and plain indexes are made anew by the server itself when a type changes. */
function isKept(element: Element, column: string): boolean {
  if (element.kind === 'column') return !wordsOf(element).has(column)
  const isStructural = ['primary-key', 'unique', 'index'].includes(element.kind)
  return isStructural && !wordsOf(element).has(column)
}

function isSameKey({subject}: Element, columns: readonly string[]): boolean {
  if (subject.kind !== 'foreign-key' || subject.of.length !== columns.length) return false
  return subject.of.every(name => columns.includes(name))
}

function meets(columns: readonly string[], others: readonly string[]): boolean {
  return columns.some(name => others.includes(name))
}
