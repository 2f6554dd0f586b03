import {quoteName} from '@journeywright/schema'

/** Texts, quoted names, and words. */
const token = /'(?:[^']|'')*'|"(?:[^"]|"")+"|[a-z_]\w*/gi

/** An expression with other names for columns; texts stay as they are. */
export function renameInSql(sql: string, names: ReadonlyMap<string, string>): string {
  return sql.replace(token, word => {
    const plain = word.startsWith('"') ? word.slice(1, -1) : word
    const now = names.get(plain)
    return now === undefined || now === plain ? word : quoteName(now)
  })
}
