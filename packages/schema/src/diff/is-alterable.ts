import type {SqlFunction} from '../model.js'
import type {Element} from './element.js'

const alterable = new Set([
  'comment',
  'extension',
  'sequence',
  'enum',
  'domain',
  'composite',
  'row-security',
  'default',
])

/** True when the server can make one of the other and keep all that depends on it, besides what a type stands in the way of. */
export function isAlterable({subject: from, kind}: Element, {subject: to}: Element): boolean {
  if (from.kind === 'column' && to.kind === 'column') {
    const {column: old} = from
    const {column} = to
    return old.generated === column.generated && (old.virtual ?? false) === (column.virtual ?? false)
  }
  if (from.kind === 'table' && to.kind === 'table') {
    const isPartitioned = JSON.stringify(splitOf(from)) === JSON.stringify(splitOf(to))
    return isPartitioned && (from.table.partitionOf === undefined) === (to.table.partitionOf === undefined)
  }
  if (from.kind === 'function' && to.kind === 'function') return header(from.function) === header(to.function)
  return alterable.has(kind)
}

function splitOf({table: {partitioning}}: Extract<Element['subject'], {readonly kind: 'table' | 'row-security'}>) {
  return partitioning && [partitioning.method, partitioning.columns]
}

/** What `CREATE OR REPLACE` must find unchanged: all before the body and the words on how it's run. */
function header({definition, kind}: SqlFunction): string {
  const [head = ''] = definition.split(
    /\b(?:AS\s+[$']|LANGUAGE\b|IMMUTABLE\b|STABLE\b|VOLATILE\b|BEGIN\s+ATOMIC\b|SECURITY\b|SET\s)/i,
  )
  const same = head
    .replace(/^\s*CREATE\s+(?:OR\s+REPLACE\s+)?/i, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return kind === 'aggregate' ? definition : same.toLowerCase()
}
