import type {Index, IndexColumn} from '@journeywright/schema'
import {quoteString} from './quote-string.js'

/** Those that Prisma has a name for, which it takes for others than the same in SQL's words. */
const named: Readonly<Record<string, string>> = {
  array_ops: 'ArrayOps',
  inet_ops: 'InetOps',
  jsonb_ops: 'JsonbOps',
  jsonb_path_ops: 'JsonbPathOps',
}

/** `ops: JsonbPathOps`; null where there is none, or the index is of a method in which Prisma's engine doesn't see it. */
export function operatorClass({opclass}: IndexColumn, method: Index['method']): string | null {
  if (opclass === undefined || (method !== 'gin' && method !== 'gist')) return null
  return `ops: ${named[opclass] ?? `raw(${quoteString(opclass)})`}`
}
