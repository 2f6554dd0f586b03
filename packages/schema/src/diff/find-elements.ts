import type {Table} from '../model.js'
import type {Element} from './element.js'
import type {Elements} from './list-elements.js'
import {tableId} from './table-id.js'
import {wordsOf} from './words-of.js'

/** Looks for elements by what they belong to, refer to or speak of. No table is listed in vain. */
export interface ElementSearch {
  /** The table is that of the owner, if it has one. */
  ownedBy(owner: string, table: string): readonly Element[]
  /** Parts of a table that name a column. */
  onColumn(table: string, name: string): readonly Element[]
  /** Foreign keys. */
  keysTo(table: string): readonly Element[]
  /** What is no part of a table, and policies: only they can speak of tables and views. */
  readersOf(name: string): readonly Element[]
  /** Everything whose SQL has the word. */
  speakersOf(word: string): readonly Element[]
}

export function findElements({side, beside, ofTable}: Elements): ElementSearch {
  const partsOf = (table: Table) => [...ofTable(tableId(table)).values()]
  const {tables} = side.model
  const besideByOwner = group([...beside.values()], ({owner}) => (owner === null ? [] : [owner]))
  const byTarget = once(() =>
    group(tables, table => [...new Set(table.foreignKeys.map(key => tableId(side.targetOf(table, key))))]),
  )
  const byWord = (elements: readonly Element[]) => group(elements, element => [...wordsOf(element)])
  const readers = once(() => {
    const guarded = tables.filter(({policies}) => policies.length > 0).flatMap(partsOf)
    return byWord([...beside.values(), ...guarded.filter(({kind}) => kind === 'policy')])
  })
  const speakers = once(() => byWord([...beside.values(), ...tables.flatMap(partsOf)]))
  return {
    ownedBy: (owner, table) => [
      ...[...ofTable(table).values()].filter(each => each.owner === owner),
      ...(besideByOwner.get(owner) ?? []),
    ],
    onColumn: (table, name) =>
      [...ofTable(table).values()].filter(
        each => each.owner === table && (each.columns.includes(name) || wordsOf(each).has(name)),
      ),
    keysTo: table =>
      (byTarget().get(table) ?? [])
        .flatMap(partsOf)
        .filter(({subject}) => subject.kind === 'foreign-key' && subject.to === table),
    readersOf: name => readers().get(name) ?? [],
    speakersOf: word => speakers().get(word) ?? [],
  }
}

function group<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]) {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const found = groups.get(key)
      if (found) found.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

/** Made when it's asked for, and never again. */
function once<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | null = null
  return () => (made ??= {value: make()}).value
}
