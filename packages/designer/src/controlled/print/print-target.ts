import type {ForeignKey, Table} from '@journeywright/schema'
import {withArticle} from '../../words/with-article.js'
import {printList} from './print-list.js'
import {printName} from './print-name.js'
import type {Nouns} from './print-nouns.js'

/** `refers to a customer`, and where it isn't what follows from that, what happens when the customer goes. */
export function printTarget(key: ForeignKey, table: Table, nouns: Nouns): readonly string[] {
  const target = nouns.target(table, key.references)
  if (target === null) return []
  const isKey = target.primaryKey?.columns.join() === key.references.columns.join()
  const ends = isKey ? '' : `the ${printList(key.references.columns.map(printName))} of `
  return [`refers to ${ends}${withArticle(nouns.one(target))}`, ...printActions(key, table)]
}

function printActions({columns, onDelete, onUpdate}: ForeignKey, {columns: all}: Table): readonly string[] {
  const isOptional = all.some(({name, nullable}) => nullable && columns.includes(name))
  return [
    ...(onDelete === (isOptional ? 'set null' : 'restrict') ? [] : [`on delete ${onDelete}`]),
    ...(onUpdate === 'no action' ? [] : [`on update ${onUpdate}`]),
  ]
}
