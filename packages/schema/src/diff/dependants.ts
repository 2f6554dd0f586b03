import type {Element} from './element.js'
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

export function dependants(elements: Iterable<Element>): Dependants {
  const all = [...elements]
  const byOwner = group(all, ({owner}) => (owner === null ? [] : [owner]))
  const byTarget = group(all, ({subject}) => (subject.kind === 'foreign-key' ? [subject.to] : []))
  let byWord: ReadonlyMap<string, readonly Element[]> | null = null
  const speakingOf = (word: string) => {
    byWord ??= group(all, element => [...wordsOf(element)])
    return byWord.get(word) ?? []
  }
  const onColumn = (owner: string, name: string) =>
    (byOwner.get(owner) ?? []).filter(each => each.columns.includes(name) || wordsOf(each).has(name))
  const referring = (table: string, columns: readonly string[]) =>
    (byTarget.get(table) ?? []).filter(({subject}) => subject.kind === 'foreign-key' && meets(subject.of, columns))
  const reading = (table: string) => speakingOf(table).filter(({kind}) => kind === 'view' || kind === 'policy')

  return {
    ofGone({id, kind, subject}) {
      const own = byOwner.get(id) ?? []
      switch (subject.kind) {
        case 'table':
          return kind === 'table' ? [...own, ...(byTarget.get(id) ?? []), ...speakingOf(subject.table.name)] : own
        case 'column': {
          const owner = ownerOf(subject)
          const {name} = subject.column
          return [...own, ...onColumn(owner, name), ...referring(owner, [name]), ...reading(subject.table.name)]
        }
        case 'key':
          return [...own, ...(byTarget.get(ownerOf(subject)) ?? []).filter(each => isSameKey(each, subject.of))]
        case 'function':
          return [...own, ...speakingOf(subject.function.name)]
        case 'view':
          return [...own, ...speakingOf(subject.view.name)]
        case 'enum':
        case 'domain':
        case 'composite':
          return [...own, ...speakingOf(subject.type.name)]
        default:
          return own
      }
    },
    ofRetyped({subject}) {
      if (subject.kind !== 'column') return []
      const {name} = subject.column
      const owner = ownerOf(subject)
      const own = onColumn(owner, name).filter(each => !isKept(each, name))
      return [...own, ...referring(owner, [name]), ...reading(subject.table.name)]
    },
    viewsOf: name => speakingOf(name).filter(({kind}) => kind === 'view'),
  }
}

/** Keys and plain indexes are made anew by the server itself when a type changes. */
function isKept(element: Element, column: string): boolean {
  if (element.kind === 'column') return !wordsOf(element).has(column)
  const isStructural = ['primary-key', 'unique', 'index'].includes(element.kind)
  return isStructural && !wordsOf(element).has(column)
}

function ownerOf({table}: {readonly table: {readonly namespace: string; readonly name: string}}): string {
  return tableId(table)
}

function isSameKey({subject}: Element, columns: readonly string[]): boolean {
  if (subject.kind !== 'foreign-key' || subject.of.length !== columns.length) return false
  return subject.of.every(name => columns.includes(name))
}

function meets(columns: readonly string[], others: readonly string[]): boolean {
  return columns.some(name => others.includes(name))
}

function group(elements: readonly Element[], keysOf: (element: Element) => readonly string[]) {
  const groups = new Map<string, Element[]>()
  for (const element of elements) {
    for (const key of keysOf(element)) {
      const found = groups.get(key)
      if (found) found.push(element)
      else groups.set(key, [element])
    }
  }
  return groups
}
