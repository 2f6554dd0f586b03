import type {Link} from '../link.js'
import {dbmlName, dbmlQualified} from './words.js'

/** DBML holds one reference between the same columns, and none from columns to themselves. */
export function referenceLines(links: readonly Link[]): readonly string[] {
  const seen = new Set<string>()
  return links.flatMap(({key, child, parent}) => {
    const ends = [columnsOf(child, key.columns), columnsOf(parent, key.references.columns)]
    const pair = [...ends].sort().join(' ')
    if (ends[0] === ends[1] || seen.has(pair)) return []
    seen.add(pair)
    const relation = key.cardinality === 'one-to-one' ? '-' : '>'
    const actions = `delete: ${key.onDelete}, update: ${key.onUpdate}`
    return [`Ref ${dbmlName(key.name)}: ${ends.join(` ${relation} `)} [${actions}]`]
  })
}

function columnsOf(table: Link['child'], columns: readonly string[]): string {
  const names = columns.map(dbmlName)
  return `${dbmlQualified(table)}.${names.length === 1 ? names.join('') : `(${names.join(', ')})`}`
}
