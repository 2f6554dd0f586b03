import {nearest, type Problem} from '@journeywright/problems'
import type {SchemaModel} from '../../model.js'
import {unknownRename} from '../../problems.js'
import {listRenameable, type Renameable} from './list-renameable.js'
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
