const token =
  /--[^\n]*|\/\*[\s\S]*?\*\/|[eE]'(?:[^'\\]|''|\\[\s\S])*'|'(?:[^']|'')*'|"((?:[^"]|"")+)"|\$([A-Za-z_]\w*)?\$[\s\S]*?\$\2\$|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*|\d[\w.]*|[^\s]/g

/**
 * The words and signs of SQL in order, without comments. Words are in lower case as PostgreSQL reads them, quoted names as
 * they stand between their quotes; a text is only its first quote, and a dollar-quoted one `$`.
 */
export function sqlWords(sql: string): readonly string[] {
  return [...sql.matchAll(token)].flatMap(([piece, quoted]) => {
    if (piece.startsWith('--') || piece.startsWith('/*')) return []
    if (quoted !== undefined) return [quoted.replaceAll('""', '"')]
    if (/^[eE]?'/.test(piece)) return ["'"]
    return [piece.startsWith('$') ? '$' : piece.toLowerCase()]
  })
}
