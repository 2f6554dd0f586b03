import type {CreateFunctionStmt, DefineStmt, Node} from 'libpg-query'
import type {SqlFunction} from '../../model.js'
import {printType} from '../../sql/print/print-type.js'
import {keyOf, newName, type Name} from '../draft/name.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {columnType} from '../tree/column-type.js'
import {namesOf} from '../tree/name-parts.js'
import {qualify} from '../tree/qualify.js'

export function createFunction(statement: CreateFunctionStmt, reading: Reading): void {
  const name = newName(namesOf(statement.funcname), reading.draft)
  statement.funcname = nodesOf(name)
  const kind = statement.is_procedure ? {kind: 'procedure' as const} : {}
  const {replace: _, ...first} = statement
  put({...name, ...kind}, statement.parameters, {CreateFunctionStmt: first}, reading)
}

/** Aggregates; other things that `CREATE` defines in this way are rare, and left out. */
export function defineObject(statement: DefineStmt, reading: Reading): void {
  const {kind, defnames, args = [], oldstyle: isOld} = statement
  if (kind === 'OBJECT_TYPE') reading.draft.otherTypes.add(keyOf(newName(namesOf(defnames), reading.draft)))
  if (kind !== 'OBJECT_AGGREGATE' || isOld) return leaveOut(reading, 'the model has no such thing')
  const name = newName(namesOf(defnames), reading.draft)
  statement.defnames = nodesOf(name)
  const parameters = args.flatMap(node => ('List' in node ? (node.List.items ?? []) : []))
  const {replace: _, ...first} = statement
  put({...name, kind: 'aggregate'}, parameters, {DefineStmt: first}, reading)
}

function put(
  given: Name & Pick<SqlFunction, 'kind'>,
  parameters: readonly Node[] | undefined,
  tree: Node,
  reading: Reading,
): void {
  const identity = inputTypes(parameters, reading).join(', ')
  qualify(tree, reading.draft)
  const definition = reading.tools.print(tree).replace(/;\s*$/, '')
  const key = functionKey(given, identity)
  const reason = reading.draft.functions.get(key)?.reason ?? ''
  reading.draft.functions.set(key, {...given, definition, identity, reason})
}

export function functionKey(name: Name, identity: string): string {
  return `${keyOf(name)}(${identity})`
}

/** The types by which PostgreSQL tells functions of one name apart. */
function inputTypes(parameters: readonly Node[] = [], {draft}: Reading): readonly string[] {
  return parameters.flatMap(node => {
    if (!('FunctionParameter' in node)) return []
    const {argType = {}, mode = ''} = node.FunctionParameter
    if (mode === 'FUNC_PARAM_OUT' || mode === 'FUNC_PARAM_TABLE') return []
    return [printType(columnType(argType, draft), [...draft.enums.values()])]
  })
}

/** The same of `DROP FUNCTION name(types)` and the like. */
export function namedTypes(nodes: readonly Node[] = [], {draft}: Reading): readonly string[] {
  return nodes.flatMap(node =>
    'TypeName' in node ? [printType(columnType(node.TypeName, draft), [...draft.enums.values()])] : [],
  )
}

function nodesOf({namespace, name}: Name): Node[] {
  return [{String: {sval: namespace}}, {String: {sval: name}}]
}
