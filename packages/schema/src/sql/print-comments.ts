import type {Table} from '../model.js'
import {qualifiedName} from './qualified-name.js'
import {quoteName} from './quote-name.js'
import {quoteText} from './quote-text.js'

/**
 * Every `COMMENT ON` of a table: what it and its columns mean, and why its constraints, indexes, policies and triggers
 * are there, so that the reasons stay readable in the database itself. What has nothing to say gets no comment.
 */
export function printComments(table: Table): readonly string[] {
  const on = qualifiedName(table)
  const {columns, uniques, checks, foreignKeys, indexes, policies, triggers} = table
  return [
    ...comment('TABLE', on, table.comment),
    ...columns.flatMap(each => comment('COLUMN', `${on}.${quoteName(each.name)}`, each.comment)),
    ...[...uniques, ...checks, ...foreignKeys].flatMap(each => reason('CONSTRAINT', each, on)),
    ...indexes.flatMap(each =>
      comment('INDEX', qualifiedName({namespace: table.namespace, name: each.name}), each.reason),
    ),
    ...policies.flatMap(each => reason('POLICY', each, on)),
    ...triggers.flatMap(each => reason('TRIGGER', each, on)),
  ]
}

function reason(kind: string, element: {readonly name: string; readonly reason: string}, on: string) {
  return comment(kind, `${quoteName(element.name)} ON ${on}`, element.reason)
}

function comment(kind: string, target: string, text: string): readonly string[] {
  return text === '' ? [] : [`COMMENT ON ${kind} ${target} IS ${quoteText(text)};`]
}
