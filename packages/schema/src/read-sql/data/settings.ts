import type {Node, SelectStmt, VariableSetStmt} from 'libpg-query'
import type {Reading} from '../reading.js'
import {namesOf} from '../tree/name-parts.js'

/** Of all settings, only the search path changes what statements mean. */
export function setVariable({kind, name, args = []}: VariableSetStmt, {draft}: Reading): void {
  if (kind === 'VAR_RESET_ALL' || (name === 'search_path' && kind !== 'VAR_SET_VALUE')) draft.searchPath = ['public']
  else if (name === 'search_path') draft.searchPath = readPath(args.map(textOf).join(','))
}

/** `set_config('search_path', …)`, which dumps begin with. False for any other query. */
export function setConfig({targetList = []}: SelectStmt, {draft}: Reading): boolean {
  const [target] = targetList
  const value = target && 'ResTarget' in target ? target.ResTarget.val : undefined
  if (!value || !('FuncCall' in value) || namesOf(value.FuncCall.funcname).at(-1) !== 'set_config') return false
  const [name, path] = (value.FuncCall.args ?? []).map(textOf)
  if (name === 'search_path') draft.searchPath = readPath(path ?? '')
  return true
}

function textOf(node: Node): string {
  return 'A_Const' in node ? (node.A_Const.sval?.sval ?? '') : ''
}

function readPath(path: string): readonly string[] {
  const names = path.split(',').map(part => part.trim().replaceAll('"', ''))
  return names.filter(name => name !== '' && name !== '$user')
}
