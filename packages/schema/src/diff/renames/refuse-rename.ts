import type {Problem} from '@journeywright/problems'
import type {SchemaModel} from '../../model.js'
import {uselessRename} from '../../problems.js'
import {listRenameable} from './list-renameable.js'
import type {KnownRename, Rename} from './rename.js'

/** What is against a rename: its new name is taken, or nothing of the new schema has it. Null when nothing is. */
export function refuseRename(
  {text}: Rename,
  {kind, namespace, of, name, to}: KnownRename,
  from: SchemaModel,
  wanted: SchemaModel,
): Problem | null {
  const isWhole = of === name
  const isTaken = listRenameable(from).some(
    each => each.kind === kind && each.namespace === namespace && each.name === to && (isWhole || each.of === of),
  )
  if (isTaken) return uselessRename(text, `\`${to}\` is taken`)
  const isThere = listRenameable(wanted).some(each => each.kind === kind && each.name === to)
  return isThere ? null : uselessRename(text, `\`${to}\` is not there`)
}
