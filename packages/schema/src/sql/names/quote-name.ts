import {columnNameKeywords, reservedKeywords} from './keywords.js'

/** A name as SQL writes it, quoted only when it must be: the same answer as PostgreSQL's `quote_ident`. */
export function quoteName(name: string): string {
  if (/^[a-z_][a-z0-9_]*$/.test(name) && !reservedKeywords.has(name) && !columnNameKeywords.has(name)) return name
  return `"${name.replaceAll('"', '""')}"`
}
