/** True when an index column is an SQL expression in parentheses, not a column's name. */
export function isExpression(name: string): boolean {
  return name.startsWith('(') && name.endsWith(')')
}
