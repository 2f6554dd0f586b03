/** A name in double quotes; DBML has no escape in it but that of the quote. */
export function dbmlName(name: string): string {
  return `"${name.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`
}

/** Without its namespace in `public`, which DBML takes for granted. */
export function dbmlQualified({namespace, name}: {readonly namespace: string; readonly name: string}): string {
  return namespace === 'public' ? dbmlName(name) : `${dbmlName(namespace)}.${dbmlName(name)}`
}

export function dbmlText(text: string): string {
  return `'${text.replace(/\s+/g, ' ').trim().replace(/['\\]/g, '\\$&')}'`
}

/** An expression stands in backticks, which it can't hold itself. */
export function dbmlExpression(expression: string): string {
  return `\`${expression.replace(/\s+/g, ' ').replace(/`/g, "'")}\``
}
