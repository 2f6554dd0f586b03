import {quoteName} from '../../sql/names/quote-name.js'

const token =
  /[eE]'(?:[^'\\]|''|\\[\s\S])*'|'(?:[^']|'')*'|"(?:[^"]|"")+"|\$(?:[A-Za-z_]\w*)?\$|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/g

/** An expression with one name in place of another; texts stay as they are. */
export function renameWord(sql: string, from: string, to: string): string {
  return sql.replaceAll(token, word => (isName(word, from) ? quoteName(to) : word))
}

/** An expression with one text in place of another. */
export function renameText(sql: string, from: string, to: string): string {
  const old = `'${from.replaceAll("'", "''")}'`
  return sql.replaceAll(token, word => (word === old ? `'${to.replaceAll("'", "''")}'` : word))
}

function isName(word: string, name: string): boolean {
  return word.startsWith('"') ? word.slice(1, -1).replaceAll('""', '"') === name : word.toLowerCase() === name
}
