import type {Index, Table, Trigger, View} from '../../model.js'
import {printComment} from './print-comment.js'
import {qualifiedName, type Named} from '../names/qualified-name.js'
import {quoteName} from '../names/quote-name.js'

/**
 * Every `COMMENT ON` of a table: what it and its columns mean, and why its constraints, indexes, policies and triggers
 * are there, so that the reasons stay readable in the database itself. What has nothing to say gets no comment.
 */
export function printComments(table: Table): readonly string[] {
  const on = qualifiedName(table)
  const {columns, primaryKey, uniques, exclusions = [], checks, foreignKeys, policies} = table
  return [
    ...printComment('TABLE', on, table.comment),
    ...columns
      .filter(hasComment)
      .flatMap(each => printComment('COLUMN', `${on}.${quoteName(each.name)}`, each.comment)),
    ...(primaryKey ? printComment('CONSTRAINT', `${quoteName(primaryKey.name)} ON ${on}`, primaryKey.comment) : []),
    ...[...uniques, ...exclusions, ...checks, ...foreignKeys]
      .filter(hasReason)
      .flatMap(each => printReason('CONSTRAINT', each, on)),
    ...printIndexReasons(table, table.indexes),
    ...policies.flatMap(each => printReason('POLICY', each, on)),
    ...printTriggerReasons(table, table.triggers),
  ]
}

/** The same of a view. */
export function printViewComments(view: View): readonly string[] {
  const {materialized, columnComments = {}, indexes = [], triggers = [], comment} = view
  const on = qualifiedName(view)
  return [
    ...printComment(materialized ? 'MATERIALIZED VIEW' : 'VIEW', on, comment),
    ...Object.entries(columnComments).flatMap(([name, text]) =>
      printComment('COLUMN', `${on}.${quoteName(name)}`, text),
    ),
    ...printIndexReasons(view, indexes),
    ...printTriggerReasons(view, triggers),
  ]
}

function printIndexReasons({namespace}: Named, indexes: readonly Index[]): readonly string[] {
  return indexes
    .filter(hasReason)
    .flatMap(({name, reason}) => printComment('INDEX', qualifiedName({namespace, name}), reason))
}

function printTriggerReasons(on: Named, triggers: readonly Trigger[]): readonly string[] {
  return triggers.flatMap(each => printReason('TRIGGER', each, qualifiedName(on)))
}

/** Most have none, and need not be named then. */
function hasComment({comment}: {readonly comment: string}): boolean {
  return comment !== ''
}

function hasReason({reason}: {readonly reason: string}): boolean {
  return reason !== ''
}

function printReason(kind: string, {name, reason}: {readonly name: string; readonly reason: string}, on: string) {
  return printComment(kind, `${quoteName(name)} ON ${on}`, reason)
}
