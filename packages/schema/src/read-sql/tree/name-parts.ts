import type {Node, RangeVar} from 'libpg-query'

/** The names in a list of names: `["public", "users"]`. */
export function namesOf(nodes: readonly Node[] | undefined): readonly string[] {
  const names: string[] = []
  for (const node of nodes ?? []) if ('String' in node) names.push(node.String.sval ?? '')
  return names
}

/** The parts of whatever names one thing. */
export function namePartsOf(node: Node | undefined): readonly string[] {
  if (node === undefined) return []
  if ('String' in node) return [node.String.sval ?? '']
  if ('List' in node) return namesOf(node.List.items)
  if ('TypeName' in node) return namesOf(node.TypeName.names)
  return 'ObjectWithArgs' in node ? namesOf(node.ObjectWithArgs.objname) : []
}

export function relationParts({schemaname, relname = ''}: RangeVar): readonly string[] {
  return schemaname === undefined ? [relname] : [schemaname, relname]
}
