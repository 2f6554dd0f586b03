/** The SQL statements of a block's tree, in order; null when it does anything besides, such as a loop. */
export function blockStatements(tree: unknown): readonly string[] | null {
  const [block] = valuesOf(tree, 'plpgsql_funcs')
  const action = get(get(block, 'PLpgSQL_function'), 'action')
  const statements = statementsOf(action)
  return statements === null || statements.length === 0 ? null : statements
}

function statementsOf(node: unknown): readonly string[] | null {
  const block = get(node, 'PLpgSQL_stmt_block')
  if (block !== undefined) return bodyOf(block, 'body')
  const query = get(get(get(get(node, 'PLpgSQL_stmt_execsql'), 'sqlstmt'), 'PLpgSQL_expr'), 'query')
  if (typeof query === 'string') return [query]
  const condition = get(node, 'PLpgSQL_stmt_if')
  if (condition !== undefined) return guarded(condition)
  const isSilent = ['PLpgSQL_stmt_return', 'PLpgSQL_stmt_raise'].some(kind => get(node, kind) !== undefined)
  return isSilent ? [] : null
}

/** Only whether something is there may be asked, and only one way may be gone. */
function guarded(node: unknown): readonly string[] | null {
  const asked = get(get(get(node, 'cond'), 'PLpgSQL_expr'), 'query')
  const isAboutExistence = typeof asked === 'string' && /^\s*(?:not\s+)?exists\s*\(/i.test(asked)
  const hasOther = valuesOf(node, 'else_body').length > 0 || valuesOf(node, 'elsif_list').length > 0
  return isAboutExistence && !hasOther ? bodyOf(node, 'then_body') : null
}

function bodyOf(node: unknown, key: string): readonly string[] | null {
  const parts = valuesOf(node, key).map(statementsOf)
  return parts.some(part => part === null) ? null : parts.flatMap(part => part ?? [])
}

function get(node: unknown, key: string): unknown {
  if (typeof node !== 'object' || node === null) return undefined
  return new Map<string, unknown>(Object.entries(node)).get(key)
}

function valuesOf(node: unknown, key: string): readonly unknown[] {
  const found = get(node, key)
  return Array.isArray(found) ? found : []
}
