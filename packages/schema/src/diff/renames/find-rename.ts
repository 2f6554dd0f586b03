import {nearest, type Problem} from '@journeywright/problems'
import type {SchemaModel} from '../../model.js'
import {unknownRename} from '../../problems.js'
import type {KnownRename, Rename} from './rename.js'

/** What a rename speaks of. A name that fits several things means the first of: table, view, type, sequence; column, rest. */
export function findRename(rename: Rename, model: SchemaModel): KnownRename | Problem {
  const {path, to} = rename
  const all = listRenameable(model)
  const found = all.find(each => matches(path, each))
  if (found) return {...found, to}
  const names = all.map(pathOf)
  return unknownRename(rename.text, path.join('.'), nearest(path.join('.'), names))
}

type Renameable = Omit<KnownRename, 'to'>

function pathOf({namespace, of, name, kind}: Renameable): string {
  const isPart = ['column', 'constraint', 'index', 'value'].includes(kind)
  const parts = isPart ? [of, name] : [name]
  return (namespace === 'public' ? parts : [namespace, ...parts]).join('.')
}

/** An index is known by its own name too, which no other relation of its namespace has. */
function matches(path: readonly string[], {kind, namespace, of, name}: Renameable): boolean {
  const isPart = ['column', 'constraint', 'index', 'value'].includes(kind)
  const full = isPart ? [namespace, of, name] : [namespace, name]
  const given = path.length === full.length ? path : ['public', ...path]
  if (path.length <= full.length && full.length === given.length && full.every((part, at) => part === given[at])) {
    return true
  }
  return kind === 'index' && path.length <= 2 && path.at(-1) === name && (path.length === 1 || path[0] === namespace)
}

function listRenameable(model: SchemaModel): readonly Renameable[] {
  const top = (kind: KnownRename['kind']) => (each: {readonly namespace: string; readonly name: string}) => ({
    kind,
    namespace: each.namespace,
    of: each.name,
    name: each.name,
  })
  const {tables, views = [], enums, domains = [], composites = [], sequences = []} = model
  return [
    ...tables.map(top('table')),
    ...views.map(view => top(view.materialized ? 'materialized view' : 'view')(view)),
    ...[...enums, ...domains, ...composites].map(top('type')),
    ...sequences.map(top('sequence')),
    ...tables.flatMap(listParts),
    ...enums.flatMap(({namespace, name: of, values}) =>
      values.map(name => ({kind: 'value' as const, namespace, of, name})),
    ),
  ]
}

function listParts(table: SchemaModel['tables'][number]): readonly Renameable[] {
  const {namespace, name: of, columns, primaryKey, uniques, exclusions = [], checks, foreignKeys, indexes} = table
  const constraints = [...(primaryKey ? [primaryKey] : []), ...uniques, ...exclusions, ...checks, ...foreignKeys]
  return [
    ...columns.map(({name}) => ({kind: 'column' as const, namespace, of, name})),
    ...constraints.map(({name}) => ({kind: 'constraint' as const, namespace, of, name})),
    ...indexes.map(({name}) => ({kind: 'index' as const, namespace, of, name})),
  ]
}
