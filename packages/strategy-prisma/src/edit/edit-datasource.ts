import {quoteString} from '../print/quote-string.js'
import type {TextBlock} from './text-block.js'

/** The namespaces that a datasource lists; none where there is only `public`. */
export function listedNamespaces({body}: TextBlock): readonly string[] {
  const [, list = ''] = body.map(line => line.match(pattern)).find(found => found !== null) ?? []
  return [...list.matchAll(/"([^"]*)"/g)].map(([, name = '']) => name)
}

/** Its lines with all of these namespaces; those that are listed keep their order. */
export function listNamespaces(block: TextBlock, namespaces: readonly string[]): readonly string[] {
  const listed = listedNamespaces(block)
  const all = [...listed, ...namespaces.filter(name => !listed.includes(name))]
  const line = `  schemas = [${all.map(quoteString).join(', ')}]`
  const at = block.body.findIndex(each => pattern.test(each))
  return at < 0 ? [...block.body, line] : block.body.toSpliced(at, 1, line)
}

const pattern = /^\s*schemas\s*=\s*\[([^\]]*)\]/
