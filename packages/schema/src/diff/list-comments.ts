import type {MigrationOperation} from '../document.js'
import type {Table, Trigger, View} from '../model.js'
import {qualifiedName} from '../sql/names/qualified-name.js'
import {quoteName} from '../sql/names/quote-name.js'
import {quoteText} from '../sql/names/quote-text.js'
import type {Element} from './element.js'
import {newElement} from './new-element.js'

/** The comments of a table and all its parts, each belonging to what it speaks of. */
export function listComments(table: Table): readonly Element[] {
  const on = qualifiedName(table)
  const {columns, primaryKey, uniques, exclusions = [], checks, foreignKeys, policies, indexes, triggers} = table
  const part = (kind: string, word: string) => (each: {readonly name: string; readonly reason: string}) =>
    newComment(`${kind} ${on}.${quoteName(each.name)}`, `${word} ${quoteName(each.name)} ON ${on}`, each.reason, table)
  const constraint = (kind: string) => part(kind, 'CONSTRAINT')
  return [
    ...newComment(`table ${on}`, `TABLE ${on}`, table.comment, table),
    ...columns.flatMap(({name, comment}) => (comment === '' ? [] : columnComment(on, name, comment, table))),
    ...(primaryKey ? constraint('primary-key')({name: primaryKey.name, reason: primaryKey.comment ?? ''}) : []),
    ...uniques.flatMap(constraint('unique')),
    ...exclusions.flatMap(constraint('exclusion')),
    ...checks.flatMap(constraint('check')),
    ...foreignKeys.flatMap(constraint('foreign-key')),
    ...policies.flatMap(part('policy', 'POLICY')),
    ...indexes.flatMap(({name, reason}) => {
      const index = qualifiedName({namespace: table.namespace, name})
      return newComment(`index ${index}`, `INDEX ${index}`, reason, table)
    }),
    ...triggers.flatMap(part('trigger', 'TRIGGER')),
  ]
}

export function listViewComments(view: View): readonly Element[] {
  const on = qualifiedName(view)
  const {materialized, columnComments = {}, indexes = [], triggers = [], comment} = view
  const owner = `view ${on}`
  return [
    ...newComment(owner, `${materialized ? 'MATERIALIZED ' : ''}VIEW ${on}`, comment),
    ...Object.entries(columnComments).flatMap(([name, text]) =>
      newComment(owner, `COLUMN ${on}.${quoteName(name)}`, text),
    ),
    ...indexes.flatMap(({name, reason}) =>
      newComment(owner, `INDEX ${qualifiedName({namespace: view.namespace, name})}`, reason),
    ),
    ...triggers.flatMap(({name, reason}: Trigger) => newComment(owner, `TRIGGER ${quoteName(name)} ON ${on}`, reason)),
  ]
}

/** None where nothing is said. The table is that which is spoken of, or a part of it. */
export function newComment(owner: string, target: string, text: string, table?: Table): readonly Element[] {
  if (text === '') return []
  const create = () => changeComment(target, '', text)
  const subject = table && ({kind: 'part', table} as const)
  return [newElement({kind: 'comment', name: target, owner, ...(subject && {subject}), definition: () => text, create})]
}

/** Says something else, or nothing. */
export function changeComment(target: string, from: string, to: string): MigrationOperation {
  const say = (text: string) => `COMMENT ON ${target} IS ${text === '' ? 'NULL' : quoteText(text)};`
  return {kind: 'add-comments', target, forward: say(to), rollback: say(from)}
}

function columnComment(on: string, name: string, text: string, table: Table): readonly Element[] {
  const column = `${on}.${quoteName(name)}`
  const owner = table.partitionOf ? `table ${on}` : `column ${column}`
  return newComment(owner, `COLUMN ${column}`, text, table)
}
