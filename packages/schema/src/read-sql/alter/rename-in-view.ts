import type {ColumnRef, Node, RangeVar, ResTarget} from 'libpg-query'
import type {Table, View} from '../../model.js'
import type {Draft} from '../draft/draft.js'
import {keyOf} from '../draft/name.js'
import type {Reading} from '../reading.js'
import {namesOf} from '../tree/name-parts.js'
import {walk} from '../tree/walk.js'
import {rewriteQuery} from './rewrite.js'

/** A view's query follows a column that has another name now, and the view's own column keeps the name it had. */
export function renameInView(view: View, table: Table, from: string, to: string, reading: Reading): View {
  const tree = reading.tools.parse(view.query)
  const relations = relationsIn(tree)
  const own = relations.filter(({schemaname, relname}) => schemaname === table.namespace && relname === table.name)
  if (own.length === 0) return view
  const names = own.map(({alias, relname}) => alias?.aliasname ?? relname)
  const isAmbiguous = relations.some(relation => !own.includes(relation) && hasColumn(relation, from, reading.draft))
  const isIt = (column: ColumnRef) => {
    const [name, qualifier] = namesOf(column.fields).toReversed()
    return name === from && (qualifier === undefined ? !isAmbiguous : names.includes(qualifier))
  }
  const query = rewriteQuery(view.query, reading, node => {
    if (isTarget(node) && node.val && 'ColumnRef' in node.val && isIt(node.val.ColumnRef)) node.name ??= from
    if (!isColumn(node) || !isIt(node)) return false
    node.fields = [...namesOf(node.fields).slice(0, -1), to].map((sval): Node => ({String: {sval}}))
    return true
  })
  return {...view, query}
}

function relationsIn(tree: unknown): readonly RangeVar[] {
  const found: RangeVar[] = []
  walk(tree, node => {
    if (isRelation(node)) found.push(node)
  })
  return found
}

function hasColumn({schemaname: namespace = '', relname: name = ''}: RangeVar, column: string, draft: Draft): boolean {
  const table = draft.tables.get(keyOf({namespace, name}))
  return table?.columns.some(each => each.name === column) ?? false
}

function isRelation(node: object): node is RangeVar {
  return 'relname' in node
}

function isTarget(node: object): node is ResTarget {
  return 'val' in node
}

function isColumn(node: object): node is ColumnRef {
  return 'fields' in node && Array.isArray(node.fields)
}
